import { publicSuffixes } from './public-suffix-names';

const usual = ['com', 'edu', 'gov', 'net', 'org'];

let known: Map<string, Set<string>> | null = null;

/** Made at first use: in the worker the names come with the words of mails. */
function namesUnder(ending: string): Set<string> | undefined {
  known ??= new Map(
    publicSuffixes.secondLevel
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [endings = '', ...names] = row.split(' ');
        const all = new Set(names.flatMap((name) => (name === '~' ? usual : [name])));
        return endings.split(',').map((one) => [one, all] as const);
      }),
  );
  return known.get(ending);
}

/** How many labels at the end of a host name are nobody's own. */
function suffixLength(labels: string[]): number {
  if (publicSuffixes.thirdLevel.test(labels.slice(-3).join('.'))) return 3;
  const names = namesUnder(labels.at(-1) ?? '');
  return names && (names.has('*') || names.has(labels.at(-2) ?? '')) ? 2 : 1;
}

/** The part of a host name that somebody registered: `mail.acme.co.uk` → `acme.co.uk`; null where there is none. */
export function registrableDomain(host: string): string | null {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  if (name.length > 253 || !/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u.test(name) || /\.\d+$/.test(name))
    return null;
  const labels = name.split('.');
  const length = suffixLength(labels);
  return labels.length > length ? labels.slice(-length - 1).join('.') : null;
}
