import { describe, expect, it } from 'vitest';
import { companyKey } from '../../lib/track/company-key';
import { senderDomain } from '../../lib/track/sender-domain';
import { offeredStage } from '../../lib/track/stages';
import { threadKey } from '../../lib/track/thread-key';

describe('the move of stage that a mail offers', () => {
  it.each([
    ['rejection', 'interviewing', 'rejected'],
    ['offer', 'interviewing', 'offer'],
    ['conditional offer', 'interviewing', 'conditional offer'],
    ['offer', 'conditional offer', 'offer'],
    ['application receipt', 'saved', 'applied'],
    ['application receipt', 'interviewing', null],
    ['rejection', 'rejected', null],
    ['rejection', 'accepted', null],
    ['invitation', 'applied', null],
  ] as const)('%s while %s: %s', (label, stage, to) => {
    expect(offeredStage(label, stage)).toBe(to);
  });
});

describe('what two names have in common', () => {
  it.each([
    ['Wrenfield Instruments Ltd.', 'wrenfield instruments'],
    ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
    ['THE Oriel Group', 'oriel'],
    ['Northlight (formerly Aurora), Inc.', 'northlight'],
    ['Holding AG', 'holding ag'],
  ])('%s is compared as %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  it('a thread is one under every prefix', () => {
    for (const subject of ['Re: Fwd: Your interview', 'AW: WG:  Your  interview', 'RE[2]: your interview'])
      expect(threadKey(subject)).toBe('your interview');
  });

  it('a sender’s domain is the registrable one, and none for mail services', () => {
    expect(senderDomain('hr@mail.wrenfield.co.uk')).toBe('wrenfield.co.uk');
    expect(senderDomain('someone@gmail.com')).toBeNull();
    expect(senderDomain('no-reply@us.greenhouse-mail.io')).toBeNull();
    expect(senderDomain('not an address')).toBeNull();
  });
});
