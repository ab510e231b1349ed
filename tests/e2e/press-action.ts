import type { CDPSession } from '@playwright/test';
import type { Encore } from './browser';

type Target = { targetId: string; type: string; url: string };

/** A page that Playwright does not list, such as a real popup, spoken to by the browser's own protocol. */
export type Attached = {
  /** The value of an expression in that page. */
  read: <T>(expression: string) => Promise<T>;
  /** A real click of the mouse on the first button with these words. */
  click: (words: string) => Promise<void>;
};

async function targets(session: CDPSession): Promise<Target[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

async function sessionOf({ context }: Encore): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This test needs a Chromium that speaks its own protocol.');
  return browser.newBrowserCDPSession();
}

/** The first of the browser’s targets that is meant, now or as soon as it is there. */
async function targetOf(session: CDPSession, isMeant: (target: Target) => boolean): Promise<Target> {
  const coming = new Promise<Target>((resolve) => {
    const look = ({ targetInfo }: { targetInfo: Target }) => {
      if (isMeant(targetInfo)) resolve(targetInfo);
    };
    session.on('Target.targetCreated', look);
    session.on('Target.targetInfoChanged', look);
  });
  // Those that stand already are told as created, too.
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  return coming;
}

/**
 * In the page: where the first button with these words stands, once it is there and has not moved for a frame; a popup
 * still filling moves its buttons.
 */
const restingPlace = (words: string) => `new Promise((resolve) => {
  let last = '';
  const look = () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    const at = box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
    if (at && String(at) === last) return resolve(at);
    last = String(at);
    requestAnimationFrame(look);
  };
  look();
})`;

async function attach(session: CDPSession, targetId: string): Promise<Attached> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  let sent = 0;
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const reply = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result as T),
      );
      const message = JSON.stringify({ id: sent, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  const read = async <T>(expression: string): Promise<T> => {
    const said = await send<{ result: { value: T } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return said.result.value;
  };
  const click = async (words: string) => {
    const [x, y] = await read<[number, number]>(restingPlace(words));
    for (const type of ['mousePressed', 'mouseReleased'])
      await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  };
  return { read, click };
}

/** Presses Encore's button in the toolbar for real, beside the tab whose address holds `address`: grants `activeTab` and opens the popup. */
export async function pressAction(encore: Encore, address: string): Promise<Attached> {
  const session = await sessionOf(encore);
  const tab = (await targets(session)).find(({ type, url }) => type === 'tab' && url.includes(address));
  if (!tab) throw new Error(`No tab shows ${address}.`);
  const press = session.send as unknown as (method: string, params: object) => Promise<void>;
  await press.call(session, 'Extensions.triggerAction', { id: encore.id, targetId: tab.targetId });
  return openedPopup(encore);
}

/** The popup that stands open, whoever opened it. */
export async function openedPopup(encore: Encore): Promise<Attached> {
  const session = await sessionOf(encore);
  const popup = await targetOf(
    session,
    ({ type, url }) => type === 'page' && url.includes(`${encore.id}/popup.html`),
  );
  return attach(session, popup.targetId);
}

/** Says beforehand that a host may be asked for, so that the real *Turn on* is granted without the browser's prompt; or takes it back. */
export async function letAskFor({ context, id }: Encore, origin: string, isAllowed = true): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extension, host, allow]) => {
      type Developer = Record<
        'addHostPermission' | 'removeHostPermission',
        (id: string, host: string) => Promise<void>
      >;
      const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
      await developerPrivate[allow ? 'addHostPermission' : 'removeHostPermission'](extension, host);
    },
    [id, origin, isAllowed] as const,
  );
  await page.close();
}
