import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeUrl, fitsInLink } from '../../lib/letters/compose-url';

const letter = {
  to: 'marguerite.okafor+jobs@wrenfield.example',
  subject: 'Thanks & more: 100 %',
  body: 'Dear M,\n\nYes? #1 + 1 = 2\nInes',
};
const everywhere = ['gmail', 'outlook', 'office', 'yahoo', 'mailto'] as const;

describe('the link that opens a new mail', () => {
  it.each([
    ['gmail', 'mail.google.com', 'su'],
    ['outlook', 'outlook.live.com', 'subject'],
    ['office', 'outlook.office.com', 'subject'],
    ['yahoo', 'compose.mail.yahoo.com', 'subject'],
  ] as const)('carries every sign of the letter to %s', (where, host, subject) => {
    const url = new URL(composeUrl(where, letter));
    expect(url.host).toBe(host);
    expect(url.searchParams.get('to')).toBe(letter.to);
    expect(url.searchParams.get(subject)).toBe(letter.subject);
    expect(url.searchParams.get('body')).toBe(letter.body);
  });

  it('writes mailto as RFC 6068 wants it', () => {
    const url = composeUrl('mailto', letter);
    expect(url).toMatch(/^mailto:marguerite\.okafor%2Bjobs@wrenfield\.example\?subject=Thanks%20%26%20more/);
    expect(url).toContain('Dear%20M%2C%0D%0A%0D%0AYes%3F%20%231%20%2B%201');
  });

  it('leaves a letter out whole when it is too long, and says so beforehand', () => {
    for (const where of everywhere) {
      const long = { ...letter, body: 'ä'.repeat(5_000) };
      expect(fitsInLink(where, long)).toBe(false);
      expect(composeUrl(where, long).length).toBeLessThan(2_000);
    }
  });

  it('takes any text at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everywhere),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (where, subject, body) => {
          expect(() => new URL(composeUrl(where, { to: null, subject, body }))).not.toThrow();
        },
      ),
    );
  });
});
