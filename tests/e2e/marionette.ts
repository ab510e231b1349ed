import { connect, type Socket } from 'node:net';

type Reply = [1, number, { error: string; message: string } | null, unknown];

/** Firefox spoken to by its own protocol: a command and its answer. */
export type Marionette = {
  send: <T>(command: string, parameters?: object) => Promise<T>;
  close: () => void;
};

/** Firefox opens its port a while after it was started. */
async function reach(port: number): Promise<Socket> {
  for (let tries = 0; tries < 300; tries += 1) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const trying = connect(port, '127.0.0.1', () => resolve(trying));
      trying.on('error', () => resolve(null));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its port.');
}

/** Speaks to a Firefox that was started with `--marionette`. Messages are JSON with their length before them: `42:[…]`. */
export async function speakTo(port: number): Promise<Marionette> {
  const socket = await reach(port);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let sent = 0;
  let heard = Buffer.alloc(0);
  let greeted: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    greeted = resolve;
  });
  const take = (message: Reply | object) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, value] = message as Reply;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(value);
  };
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (let colon = heard.indexOf(':'); colon >= 0; colon = heard.indexOf(':')) {
      const end = colon + 1 + Number(heard.subarray(0, colon).toString());
      if (heard.length < end) return;
      const message = JSON.parse(heard.subarray(colon + 1, end).toString());
      heard = heard.subarray(end);
      take(message);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended.'));
  });
  await ready;
  return {
    send: <T>(command: string, parameters: object = {}) =>
      new Promise<T>((resolve, reject) => {
        sent += 1;
        waiting.set(sent, { resolve: resolve as (value: unknown) => void, reject });
        const message = JSON.stringify([0, sent, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}
