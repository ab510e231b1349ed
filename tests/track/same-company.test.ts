import { describe, expect, it } from 'vitest';
import { isAtCompanyOf } from '../../lib/track/same-company';
import { anApplication } from '../builders';

const kept = anApplication({ company: 'Wrenfield Instruments', companyDomain: 'wrenfield.example' });
const listed = (company: string | null, url = 'https://jobs.lever.co/listing/7') =>
  isAtCompanyOf({ company, url }, kept);

describe('the company of a listing is known', () => {
  it('whatever its legal form and its writing', () => {
    expect(listed('Wrenfield Instruments Ltd.')).toBe(true);
    expect(listed('WRENFIELD INSTRUMENTS GmbH & Co. KG')).toBe(true);
    expect(listed('Wrenfield')).toBe(true);
  });

  it('by a former name in brackets', () => {
    expect(listed('Northlight (formerly Wrenfield Instruments)')).toBe(true);
  });

  it('by the employer’s own domain, also where it names none', () => {
    expect(listed(null, 'https://careers.wrenfield.example/jobs/7')).toBe(true);
    expect(listed('The Group', 'https://wrenfield.example/jobs/7')).toBe(true);
  });

  it('and no other one is taken for it', () => {
    expect(listed('Wrenford Instruments Repair')).toBe(false);
    expect(listed('Instruments')).toBe(false);
    expect(listed(null)).toBe(false);
    expect(listed('')).toBe(false);
    expect(listed('Somebody else', 'https://jobs.example/7')).toBe(false);
  });

  it('a board’s own domain says nothing of it', () => {
    const found = anApplication({ company: 'Somebody', companyDomain: 'lever.co' });
    expect(isAtCompanyOf({ company: 'Else', url: 'https://jobs.lever.co/listing/7' }, found)).toBe(false);
  });
});
