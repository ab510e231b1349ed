import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';

/** One element of DER: its tag, its length, what it holds. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const held = Buffer.concat(parts);
  const { length } = held;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), held]);
}

/** A certificate that vouches for nobody: the browser under test takes any. Made anew, so that no key lies about. */
function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = der(0x30, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = der(0x06, Buffer.from('550403', 'hex'));
  const name = der(0x30, der(0x31, der(0x30, commonName, der(0x0c, Buffer.from('Encore under test')))));
  const valid = der(0x30, der(0x17, Buffer.from('250101000000Z')), der(0x17, Buffer.from('450101000000Z')));
  const versionThree = der(0xa0, der(0x02, Buffer.from([2])));
  const told = der(
    0x30,
    versionThree,
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    valid,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', told, privateKey));
  const base64 = der(0x30, told, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
  });

/** A proxy on loopback behind which pages stand at their own addresses, as they are at that moment; all else is refused. */
export async function serveHosts() {
  const pages = new Map<string, string>();
  const secure = createSecure(makeCertificate(), ({ headers, url }, response) => {
    const body = pages.get(`https://${headers.host}${url}`);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body ?? '');
  });
  const securePort = await listen(secure);
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', ({ url }, socket) => {
    const isOurs = [...pages.keys()].some((page) => `${new URL(page).hostname}:443` === url);
    socket.on('error', () => socket.destroy());
    if (!isOurs) return socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    const inside = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inside.pipe(socket).pipe(inside);
    });
    inside.on('error', () => socket.destroy());
  });
  return {
    port: await listen(proxy),
    /** Puts a page at an address; what stands behind `#` never reaches a host. */
    put: (url: string, html: string) => void pages.set(url.split('#')[0] ?? url, html),
    close: () => {
      for (const server of [proxy, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
