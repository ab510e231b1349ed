import type { Invitation, Label, NamedPerson, Understanding } from '../model/understanding';
import type { Clue, ClueKind, Page } from './clue';
import { bestClue, cluesOf } from './refine/best-clue';
import { decideLabel, hasInterview, wordsForLabel } from './refine/decide-label';
import { surelyHolds } from './refine/surely-holds';

/** Collects which fields stand in the mail, and their words. */
type Ledger = Pick<Understanding, 'stated' | 'quotes'>;

function enter(ledger: Ledger, field: string, clue: Clue | null): void {
  if (!clue) return;
  if (clue.certain) ledger.stated.push(field);
  if (clue.quote) ledger.quotes.push({ field, words: clue.quote.slice(0, 1_000) });
}

const isSamePerson = (one: NamedPerson, other: NamedPerson): boolean =>
  one.name === other.name && (one.name !== null || one.title === other.title);

/** Everybody whom the reader will meet, each once, in the order of the mail. */
function everybody(people: Clue<'person'>[]): NamedPerson[] {
  return people
    .filter(({ value }, index) => people.findIndex((other) => isSamePerson(other.value, value)) === index)
    .map(({ value: { name, title, email } }) => ({ name, title, email }));
}

function composeInvitation(clues: Clue[], page: Page, label: Label, ledger: Ledger): Invitation {
  const pick = <Kind extends ClueKind>(kind: Kind, field: string): Clue<Kind>['value'] | null => {
    const clue = bestClue(clues, kind);
    enter(ledger, field, clue as Clue | null);
    return clue ? clue.value : null;
  };
  // Who would have come to a meeting that is off is told only where the mail says it.
  const people = cluesOf(clues, 'person').filter(
    ({ value, certain }) => value.part === 'interviewer' && (certain || label !== 'cancellation'),
  );
  const meetings = cluesOf(clues, 'meeting').map((clue) => ({
    ...clue,
    value: {
      ...clue.value,
      people: clue.value.people.filter((one) => people.some(({ value }) => isSamePerson(value, one))),
    },
  }));
  meetings.forEach((clue, index) => {
    if (clue.certain && surelyHolds(clue, clues, label, page)) ledger.stated.push(`meetings.${index}.start`);
    if (clue.value.timeZone) ledger.stated.push(`meetings.${index}.timeZone`);
    if (clue.value.minutes !== null) ledger.stated.push(`meetings.${index}.minutes`);
    if (clue.value.topic) ledger.stated.push(`meetings.${index}.topic`);
    const isSaid = clue.value.people.some((one) =>
      people.some(({ value, certain }) => certain && isSamePerson(value, one)),
    );
    if (isSaid) ledger.stated.push(`meetings.${index}.people`);
    ledger.quotes.push({ field: `meetings.${index}.start`, words: clue.quote.slice(0, 1_000) });
  });
  const calendar = bestClue(clues, 'calendar')?.value ?? null;
  return {
    mailId: page.mail.id,
    round: pick('round', 'round') as Invitation['round'],
    kind: pick('kind', 'kind') as Invitation['kind'],
    meetings: meetings.map(({ value }) => value),
    proposedSlots: meetings.length > 0 ? [] : cluesOf(clues, 'slot').map(({ value }) => value),
    oldTimes: [...new Set(cluesOf(clues, 'oldTime').map(({ value }) => value))],
    people: everybody(people),
    place: pick('place', 'place') as string | null,
    link: pick('link', 'link') as string | null,
    phone: pick('phone', 'phone') as string | null,
    schedulingLink: pick('schedulingLink', 'schedulingLink') as string | null,
    decisionBy: pick('decisionBy', 'decisionBy') as string | null,
    replyBy: pick('replyBy', 'replyBy') as string | null,
    contacts: cluesOf(clues, 'person')
      .filter(({ value }) => value.part === 'contact')
      .map(({ value: { name, title, email } }) => ({ name, title, email })),
    calendarUid: calendar?.uid ?? null,
    calendarSequence: calendar?.sequence ?? null,
  };
}

/** Settled clues as one understanding: the best of each kind, which of them are stated, and in which words. */
export function composeUnderstanding(clues: Clue[], page: Page): Understanding {
  const { label, confidence } = decideLabel(clues);
  const ledger: Ledger = { stated: [], quotes: [] };
  const said = wordsForLabel(clues, label);
  if (said) ledger.quotes.push({ field: 'label', words: said.slice(0, 1_000) });
  const company = label === 'none' ? null : bestClue(clues, 'company');
  const role = label === 'none' ? null : bestClue(clues, 'role');
  enter(ledger, 'company', company);
  enter(ledger, 'role', role);
  const invitation = hasInterview(label) ? composeInvitation(clues, page, label, ledger) : null;
  return {
    mailId: page.mail.id,
    label,
    confidence: Math.round(confidence * 1_000) / 1_000,
    language: page.language,
    company: company?.value ?? null,
    role: role?.value ?? null,
    requisitionId: bestClue(clues, 'requisition')?.value ?? null,
    invitation,
    stated: ledger.stated,
    doubts: invitation ? cluesOf(clues, 'doubt').map(({ value }) => value) : [],
    quotes: ledger.quotes,
  };
}
