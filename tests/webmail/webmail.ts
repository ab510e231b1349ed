import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;

/** A running webmail on a running Dovecot, both on loopback. */
export type Webmail = { url: string; login: string; password: string; stop: () => void };

/** Why a real webmail cannot run here, or null. It needs Debian's packages and root to install and start them. */
export function whyNoWebmail(): string | null {
  if (process.platform !== 'linux') return 'a real webmail runs on Linux only';
  if (process.getuid?.() !== 0) return 'a real webmail needs root to install and start Dovecot';
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'a real webmail needs Debian’s packages';
  return null;
}

/** A port of loopback that nobody uses. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Starts one with the mails of `mails/` in the inbox. A minute or so the first time, seconds after. */
export async function startWebmail(kind: 'roundcube' | 'horde'): Promise<Webmail> {
  const script = path.join(here, `${kind}-up.sh`);
  const ports = { http: await freePort(), imap: await freePort() };
  const folder = mkdtempSync(path.join(tmpdir(), `${kind}-`));
  // Dovecot reads its password file as a user of its own.
  chmodSync(folder, 0o755);
  const state = path.join(folder, 'state');
  const env = { ...process.env, STATE: state, HTTP_PORT: String(ports.http), IMAP_PORT: String(ports.imap) };
  const said = execFileSync('bash', [script, path.join(here, 'mails')], { env, encoding: 'utf8' });
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(said)?.[1] ?? '';
  return {
    url: value('URL'),
    login: value('LOGIN'),
    password: value('PASSWORD'),
    stop: () => void execFileSync('bash', [script, '--stop'], { env }),
  };
}
