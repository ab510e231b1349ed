import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { aMail } from '../mails';

const read = (subject: string, text: string) => understand(aMail({ subject, text }));

describe('words of other walks of life within the name of a job', () => {
  it('do not hide an interview for that job', () => {
    const { label, role } = read(
      'Talk on Thursday: Loan Officer',
      'Dear Kai,\n\nLoan Officer at Harrow Savings. Please come in for an interview with us on Thursday 12 March at 2 pm.\n\nAda Hale\nHarrow Savings',
    );
    expect(role).toBe('Loan Officer');
    expect(label).toBe('invitation');
  });

  it('still tell of them where the mail says them for themselves', () => {
    const { label } = read(
      'Your loan – Loan Officer',
      'Dear Kai,\n\nYour loan application was received. Our Loan Officer would like to meet you on Thursday 12 March at 2 pm to go through your loan and sign for the mortgage.\n\nAda Hale\nHarrow Savings',
    );
    expect(label).toBe('none');
  });
});
