import { isInvitation } from '../../model/is-invitation';
import type { Label } from '../../model/understanding';
import type { Clue } from '../clue';
import { decideByClues, sigmoid, tally } from './score';

/** How much the rules’ own sum counts beside what was learned, and how much likelier a label is that they settle on. */
const rulesCount = 0.3;
const mostLogit = 9;
/** Of the short mails that taught more are made to look like an invitation, and are none, than of those in a mailbox. */
const plainer = 0.6;
const rulesTrust = 0.5;
/** Words that speak of something else than a job (adoption, a credit card) are seldom wrong, and few mails teach them. */
const noneTrust = 0.6;
const mostNoneTrust = 3;
const noneFrom = 3;

/**
 * The label that the evidence speaks for, and the probability that it is an interview of the reader’s own: the rules’
 * sum, and what labelled mails have taught about a mail’s words and shape.
 */
export function decideLabel(clues: Clue[]): { label: Label; confidence: number } {
  const byRules = decideByClues(clues);
  const learned = clues.find((clue) => clue.kind === 'judgement');
  if (learned?.kind !== 'judgement') return byRules;
  const shares = Object.entries(learned.value) as [Label, number][];
  const yes = shares.reduce((sum, [label, share]) => sum + (isInvitation(label) ? share : 0), 0);
  // What is called off speaks of an interview as loudly as what is held: there the rules’ probability counts, not their sum.
  const { confidence: said } = byRules;
  const logit = byRules.label === 'cancellation' ? Math.log(said / (1 - said)) : byRules.logit;
  const ruled = Math.max(-mostLogit, Math.min(mostLogit, logit));
  const confidence = sigmoid(
    rulesCount * ruled + Math.log((yes + 1e-4) / (1 - yes + 1e-4)) + plainer * learned.strength,
  );
  const open = shares.filter(([label]) => isInvitation(label) === confidence >= 0.5);
  const elsewhere = Math.min(mostNoneTrust, Math.max(0, tally(clues).none - noneFrom) * noneTrust);
  const score = ([label, share]: [Label, number]) =>
    Math.log(share + 1e-3) + (label === byRules.label ? rulesTrust + (label === 'none' ? elsewhere : 0) : 0);
  const [best] = open.sort((a, b) => score(b) - score(a));
  return { label: best?.[0] ?? byRules.label, confidence };
}

/** The words of the mail that speak most for a label; null where none do by themselves. */
export function wordsForLabel(clues: Clue[], label: Label): string | null {
  if (label === 'none') return null;
  const loudest = (wanted: Label | 'interview'): string | null => {
    let words: string | null = null;
    let most = 0;
    for (const { kind, value, quote } of clues)
      if (kind === 'label' && value.label === wanted && value.weight > most && /\p{L}{3}/u.test(quote)) {
        words = quote;
        most = value.weight;
      }
    return words;
  };
  const learned = clues.find(({ kind }) => kind === 'judgement')?.quote.split(' · ')[0] || null;
  return loudest(label) ?? (isInvitation(label) ? loudest('interview') : null) ?? learned;
}

/** Whether a label asks for the interview’s own fields. */
export const hasInterview = (label: Label): boolean => isInvitation(label) || label === 'cancellation';
