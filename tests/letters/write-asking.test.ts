import { describe, expect, it } from 'vitest';
import type { AskingFacts, AskingKind } from '../../lib/letters/asking-input';
import { countGaps } from '../../lib/letters/gaps';
import { letterLanguages } from '../../lib/letters/words';
import { askingWords } from '../../lib/letters/words/asking';
import { askForSchedule, decline, followUp, writeAsking } from '../../lib/letters/write-asking';

const facts = (more: Partial<AskingFacts> = {}): AskingFacts => ({
  company: 'Wrenfield Instruments',
  role: 'Regional operations lead',
  name: 'Daniel Strand',
  sender: 'Ines Berger',
  language: 'en',
  ...more,
});
const kinds = Object.keys(askingWords('en').letters) as AskingKind[];

describe('the letters that ask and answer', () => {
  it('ask for names and titles, and sign', () => {
    const { subject, body, doubts } = askForSchedule(facts());
    expect(subject).toContain('Regional operations lead');
    expect(body).toMatch(/^Dear Daniel Strand,\n\n/);
    expect(body).toContain('Names and titles');
    expect(body).toMatch(/Ines Berger$/);
    expect(doubts).toEqual([]);
  });

  it('name the decision day only where it is known', () => {
    expect(followUp(facts({ byDay: 'Friday 20 March' })).body).toContain('decide by Friday 20 March');
    expect(followUp(facts()).body).not.toMatch(/decide by|____/);
  });

  it('greet nobody by a gap', () => {
    expect(decline(facts({ name: null })).body).toMatch(/^Hello,/);
  });

  it.each(letterLanguages)('are whole in every language, with each missing thing a gap: %s', (language) => {
    const full = facts({
      language,
      interviewDay: 'X1',
      byDay: 'X2',
      newDay: 'X3',
      times: ['X4', 'X5'],
      conditions: ['X6'],
    });
    for (const kind of kinds) {
      const letter = writeAsking(kind, full);
      expect(letter.body, kind).not.toMatch(/[{}]|undefined|null/);
      expect(
        letter.doubts.map(({ field }) => field),
        kind,
      ).toEqual(kind === 'missed' ? ['reason'] : []);
      const bare = writeAsking(kind, { company: null, role: null, name: null, sender: null, language });
      expect(countGaps(bare.subject + bare.body), kind).toBeGreaterThanOrEqual(bare.doubts.length);
      expect(bare.doubts.length, kind).toBeGreaterThanOrEqual(2);
    }
  });
});
