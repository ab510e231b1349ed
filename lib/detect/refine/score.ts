import type { Label } from '../../model/understanding';
import type { Clue } from '../clue';

/** Evidence of one mail added up by what it speaks for. */
export type Tally = Record<Label | 'interview', number>;

const zero = (): Tally => ({
  interview: 0,
  invitation: 0,
  'request for availability': 0,
  confirmation: 0,
  reschedule: 0,
  cancellation: 0,
  rejection: 0,
  offer: 0,
  'conditional offer': 0,
  'application receipt': 0,
  assessment: 0,
  'thank-you reply': 0,
  none: 0,
});

/** Adds up what the clues say. */
export function tally(clues: Clue[]): Tally {
  const sums = zero();
  for (const clue of clues) if (clue.kind === 'label') sums[clue.value.label] += clue.value.weight;
  return sums;
}

/** What else a mail has that an interview has: a time ahead, a way to join, a page to book. */
export type Signs = { hasMeeting: boolean; hasSlots: boolean; hasLink: boolean; hasBooking: boolean };

export function signsOf(clues: Clue[]): Signs {
  const has = (kind: Clue['kind']) => clues.some((clue) => clue.kind === kind);
  return {
    hasMeeting: has('meeting'),
    hasSlots: has('slot'),
    hasLink: has('link'),
    hasBooking: has('schedulingLink'),
  };
}

const invitations: Label[] = ['invitation', 'request for availability', 'confirmation', 'reschedule'];
const others: Label[] = [
  'rejection',
  'offer',
  'conditional offer',
  'application receipt',
  'assessment',
  'thank-you reply',
];

const bias = -4.2;

/** How much speaks for the reader’s own interview: the logit of the confidence. */
export function weigh(sums: Tally, signs: Signs): number {
  const cap = (value: number, most: number) => Math.min(most, value);
  // What a receipt confirms is the application.
  const isReceipt = sums['application receipt'] >= 4;
  const asked = Math.max(
    ...invitations.map((label) => (isReceipt && label === 'confirmation' ? 0 : sums[label])),
  );
  // Thanks for an application, or a test beside it, do not undo a time to meet.
  const hasAsk =
    signs.hasMeeting ||
    signs.hasSlots ||
    signs.hasBooking ||
    sums['request for availability'] > 2 ||
    sums.reschedule > 2 ||
    (sums.invitation > 1 && sums.interview > 4) ||
    (sums.confirmation > 2 && !isReceipt);
  const isBeside = (label: Label) =>
    label === 'application receipt' ||
    label === 'assessment' ||
    (label === 'rejection' && sums.rejection < 4.2);
  const softened = (label: Label) =>
    hasAsk && (sums.interview > 2 || (sums.interview >= 1 && sums.reschedule > 2)) && isBeside(label)
      ? sums[label] * 0.3
      : sums[label];
  const instead = Math.max(...others.map(softened), 0);
  return (
    bias +
    cap(sums.interview, 6) +
    cap(asked, 3) * (sums.interview > 0.9 ? 0.95 : 0.6) +
    // The word interview and a time are more than their sum.
    (sums.interview > 1.1 && signs.hasMeeting ? 1.1 : 0) +
    // To move a talk is to have one.
    (sums.interview >= 1 && sums.reschedule > 3 ? 1.5 : 0) +
    (signs.hasMeeting ? 2.2 : 0) +
    (signs.hasSlots ? 0.8 : 0) +
    (signs.hasLink ? 0.4 : 0) +
    (signs.hasBooking ? 1.2 : 0) -
    cap(sums.none, 12) * 1.75 -
    instead * 0.9
  );
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The label that the rules' evidence speaks for, and the logit of the probability that it is an interview of the reader’s own. */
export function decideByClues(clues: Clue[]): { label: Label; confidence: number; logit: number } {
  const sums = tally(clues);
  const signs = signsOf(clues);
  const logit = weigh(sums, signs);
  return { ...settleLabel(sums, signs, logit), logit };
}

function settleLabel(sums: Tally, signs: Signs, logit: number): { label: Label; confidence: number } {
  const confidence = sigmoid(logit * 0.8);
  // Who calls off an interview often regrets it: then it is the appointment that ends.
  const isCancelled = sums.cancellation > 3 && sums.cancellation > sums.reschedule + 0.5;
  if (isCancelled && sums.none < 5 && sums.interview > 0 && sums.cancellation + 2.5 > sums.rejection)
    return { label: 'cancellation', confidence: Math.min(confidence, 0.2) };
  const strongest = strongestOther(sums);
  const isOther =
    sums[strongest] >= 3.9 && sums.none < sums[strongest] + (strongest === 'thank-you reply' ? 9 : 1);
  if (confidence < 0.5) return { label: isOther ? strongest : 'none', confidence };
  if (sums.reschedule > 2) return { label: 'reschedule', confidence };
  return { label: kindOfAsk(sums, signs), confidence };
}

/** A rejection outweighs the thanks that begin it; a condition makes an offer a conditional one. */
function strongestOther(sums: Tally): Label {
  if (sums.rejection >= 4.4 && sums.offer < 9 && sums['thank-you reply'] < 8) return 'rejection';
  const best = others.reduce((top, label) => (sums[label] > sums[top] ? label : top), 'rejection' as Label);
  return best === 'offer' && sums['conditional offer'] > 5.5 ? 'conditional offer' : best;
}

/** Whether the reader is asked when, told when, or told that it stands. */
function kindOfAsk(sums: Tally, { hasMeeting, hasSlots, hasBooking }: Signs): Label {
  const asks =
    sums['request for availability'] +
    (hasSlots ? 2 : 0) +
    (hasBooking ? 1.5 : 0) -
    (hasMeeting ? 2.5 : 0) -
    (sums.invitation > 7 ? 3 : 0);
  const stands = sums.confirmation - (hasMeeting ? 0 : 0.6);
  if (asks > 1.8 && asks >= stands) return 'request for availability';
  return stands > 1.5 && sums.invitation < stands + 1.2 ? 'confirmation' : 'invitation';
}
