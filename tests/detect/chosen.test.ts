import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { type Candidate, candidatesOf, keyOf } from '../../lib/detect/refine/candidates';
import { type Chosen, learnChoice } from '../../scripts/train/chooser';
import { aMail } from '../mails';

const clue = (value: string, strength: number) =>
  ({ kind: 'company', value, certain: true, quote: value, by: 'companies', strength }) as const;

describe('what is meant of several', () => {
  it('is learned from which of them was right, and the same mails give the same weights', () => {
    const example = (right: number): Chosen => ({
      signs: [['in the signature'], ['before “would like to see you”'], ['none']],
      right: new Set([right]),
    });
    const some = [
      ...Array.from({ length: 30 }, () => example(1)),
      ...Array.from({ length: 6 }, () => example(0)),
    ];
    const weights = learnChoice(some);
    const of = (sign: string) => weights.get(sign) ?? 0;
    expect(of('before “would like to see you”')).toBeGreaterThan(of('in the signature'));
    expect(of('in the signature')).toBeGreaterThan(of('none'));
    expect([...learnChoice(some)]).toEqual([...weights]);
  });

  it('is each told once, however it is written, and by the strongest clue', () => {
    const all: Candidate[] = candidatesOf(
      [clue('Harrow Mills', 0.4), clue('harrow mills', 0.9), clue('the Barley Mow', 0.2)],
      'company',
      [],
    );
    expect(all.map(({ text, rank }) => [text, rank])).toEqual([
      ['harrow mills', 1.4],
      ['the Barley Mow', 0.7],
    ]);
    expect(keyOf('The Barley Mow')).toBe(keyOf('the barley mow'));
  });

  it('bounds how many are weighed', () => {
    const many = Array.from({ length: 200 }, (_, index) => clue(`Firm ${index}`, index / 200));
    expect(candidatesOf(many, 'company', []).length).toBeLessThan(30);
  });

  it('is the client and not the agency that writes', () => {
    const { company, stated } = understand(
      aMail({
        from: { name: 'Hester Vane', address: 'hester@vanesearch.example' },
        subject: 'Interview with Cobham Mills',
        text: 'Hi Kai,\n\nour client Cobham Mills would like to interview you for the Planner role on Thursday 12 March at 2 pm, at their office.\n\nHester Vane\nVane Search & Selection',
      }),
    );
    expect(company).toBe('Cobham Mills');
    expect(stated).toContain('company');
  });
});
