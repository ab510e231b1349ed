import type { Workspace } from '../model/workspace';
import { shortName } from './facts';

/** Something they said without being asked: a code to word, and the reader's own note behind it. */
export type AlreadyTold = {
  code: 'decides-by' | 'supervisor-is' | 'in-your-notes';
  values: Record<string, string>;
  quote: string | null;
};

/** Words in a note that answer a question of the bank. Ours; English and German, the languages of the notes' readers. */
const answers: Record<string, RegExp> = {
  'when-decided':
    /\b(decid\w*|decision|hear (?:back )?(?:by|from|within)|entscheid\w*|rückmeldung|bescheid)/i,
  'who-decides': /\b(\w+ decides|decided by|decision is|entscheidet|entscheidung trifft)/i,
  'more-rounds':
    /\b((?:more|another|next|last|final|third) (?:round|interview|stage)|(?:noch|weitere|nächste|letzte|dritte)\w* (?:runde|gespräch))/i,
  supervisor: /\b(report(?:s|ing)? to|my (?:boss|manager)|berichte? an|vorgesetzte\w*|unterstellt)/i,
};

/** What they already told about a question of the bank, or null: then it is not proposed. */
export function alreadyTold(workspace: Workspace, bankId: string): AlreadyTold | null {
  const { decisionBy } = workspace.interview;
  if (bankId === 'when-decided' && decisionBy) {
    return { code: 'decides-by', values: { day: decisionBy }, quote: null };
  }
  // Only what the reader said counts; a part guessed from a title is no answer.
  const boss = workspace.people.find(({ part }) => part === 'supervisor');
  if (bankId === 'supervisor' && boss) {
    return { code: 'supervisor-is', values: { name: shortName(boss) ?? '' }, quote: null };
  }
  const note = workspace.notes.find(
    ({ about, text }) => (about === 'next steps' || about === 'learned') && answers[bankId]?.test(text),
  );
  return note ? { code: 'in-your-notes', values: {}, quote: note.text } : null;
}
