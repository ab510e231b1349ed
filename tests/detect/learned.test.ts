import { describe, expect, it } from 'vitest';
import { findClues, understand } from '../../lib/detect/index';
import { judge } from '../../lib/detect/learned/judge';
import { mostSteps, writeWeight } from '../../lib/detect/learned/table';
import { preparePage } from '../../lib/detect/prepare/prepare-page';
import { isInvitation } from '../../lib/model/is-invitation';
import { learn, pace } from '../../scripts/train/learn';
import { asTable } from '../../scripts/train/write-table';
import { aMail } from '../mails';

const features = (...names: string[]) => new Map(names.map((name) => [name, 1] as const));

describe('what labelled mails teach', () => {
  const examples = [
    { features: features('come', 'talk', '?'), label: 0 },
    { features: features('come', 'talk'), label: 0 },
    { features: features('sale', 'talk'), label: 1 },
    { features: features('sale', '?'), label: 1 },
  ];
  const table = asTable(learn(examples, 2, pace), ['invitation', 'none']);

  it('tells by the words that made the difference, and names them', () => {
    const { probabilities, words } = judge(features('come', 'unheard'), table);
    expect(probabilities.invitation).toBeGreaterThan(0.6);
    expect(words).toEqual(['come']);
    expect(judge(features('sale'), table).probabilities.none).toBeGreaterThan(0.6);
  });

  it('is the same each time it is learned', () => {
    expect(asTable(learn(examples, 2, pace), ['invitation', 'none'])).toEqual(table);
  });

  it('keeps weights within what one sign can say', () => {
    expect(writeWeight(999)).toBe(writeWeight(mostSteps));
    expect(writeWeight(-999)).toBe(writeWeight(-mostSteps));
    expect(new Set([-mostSteps, -1, 0, 1, mostSteps].map(writeWeight)).size).toBe(5);
  });

  it('takes no word for a part of the program', () => {
    const names = features('constructor', '__proto__', 'toString', 'come');
    expect(judge(names, table)).toEqual(judge(features('come'), table));
  });

  it('says which words made it a mail of its kind', () => {
    const said = (text: string) =>
      understand(aMail({ text })).quotes.find(({ field }) => field === 'label')?.words;
    expect(
      said('Dear Kai, sadly we have to cancel your interview for the role of Planner on 12 March.'),
    ).toBe('to cancel your');
    expect(said('Dear Kai, your invoice for March is attached.')).toBeUndefined();
  });

  it('understands an invitation that never says interview, and shows which words it went by', () => {
    const mail = aMail({
      subject: 'Saturday?',
      text: 'hi Kai, thanks for your cv. could you pop in to the bakery on Saturday 14 March at 10, meet me and the team and see if the job is for you?\n\nDaniel',
    });
    expect(isInvitation(understand(mail).label)).toBe(true);
    const clue = findClues(preparePage(mail)).find(({ by }) => by === 'learned');
    expect(clue?.quote).not.toBe('');
    for (const words of clue?.quote.split(' · ') ?? [])
      expect(`${mail.subject}\n${mail.text}`).toContain(words);
  });
});
