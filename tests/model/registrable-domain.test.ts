import { getDomain } from 'tldts-icann';
import { describe, expect, it } from 'vitest';
import { publicSuffixes } from '../../lib/model/public-suffix-names';
import { registrableDomain } from '../../lib/model/registrable-domain';

const rows = publicSuffixes.secondLevel
  .trim()
  .split('\n')
  .map((row) => row.split(' '));
const endings = [...rows.flatMap(([own = '']) => own.split(',')), 'de', 'com', 'io', 'careers'];
const names = [...new Set(['com', 'edu', 'gov', 'net', 'org', ...rows.flatMap(([, ...own]) => own)])].filter(
  (name) => /^[a-z0-9-]+$/.test(name),
);
/** Left out of the table on purpose: place names, and the one exception to a `*`. */
const isLeftOut = (host: string) => /\.(?:no|it|www\.ck)$/.test(host);

describe('the part of a host name that somebody registered', () => {
  it('agrees with the Public Suffix List for every name of the table under every ending', () => {
    const wrong = endings
      .flatMap((ending) => names.map((name) => `mail.acme.${name}.${ending}`))
      .filter((host) => !isLeftOut(host) && registrableDomain(host) !== getDomain(host));
    expect(wrong).toEqual([]);
  });

  it.each([
    'acme.com',
    'mail.acme.co.uk',
    'jobs.acme.com.br',
    'hr.acme.co.jp',
    'hr.acme.tokyo.jp',
    'x.acme.gov.it',
    'trondheim.kommune.no',
    'staff.springfield.k12.or.us',
    'office.westhill.nsw.edu.au',
    'desk.hill.camden.sch.uk',
    'team.acme.sp.gov.br',
    'acme.bd',
    'www.acme.com.ck',
    'müller-söhne.de',
    'FOO.Acme.COM.',
  ])('agrees on %s', (host) => {
    expect(registrableDomain(host)).toBe(getDomain(host));
  });

  it.each(['co.uk', 'com', 'localhost', '', '192.0.2.7', '[::1]', 'a..b', 'k12.ca.us', 'a b.com'])(
    'finds none in %j',
    (host) => {
      expect(registrableDomain(host)).toBeNull();
    },
  );

  it('does not hang on a name made to hurt', () => {
    expect(registrableDomain('a.'.repeat(50_000))).toBeNull();
    expect(registrableDomain(`${'a'.repeat(100_000)}.com`)).toBeNull();
  });
});
