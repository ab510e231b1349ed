import type { Person } from '../model/interview';
import type { SourceId } from '../model/plan';
import type { Question } from '../model/preparation';
import type { Workspace } from '../model/workspace';
import { peopleOf, theyRaisedMoney } from './facts';
import { partOf } from './part-of';
import { type BankQuestion, type QuestionGroup, questionBank } from './questions';
import { type AlreadyTold, alreadyTold } from './questions-told';

/** One line of the list: from the bank (worded by `bankId`) or the reader's own (`text`). */
export type QuestionToAsk = {
  /** Stable: the bank's id, or the id of the reader's own row. */
  id: string;
  bankId: string | null;
  text: string | null;
  group: QuestionGroup;
  /** Whom to ask in this interview, if somebody suits. */
  personId: string | null;
  /** The kept row, once the reader picked, asked or answered it. */
  row: Question | null;
  /** What they said before it was asked: not proposed then. */
  told: AlreadyTold | null;
  source: SourceId[];
};

export type QuestionSheet = {
  /** Still to ask, most worth asking first. */
  open: QuestionToAsk[];
  /** Asked in this interview, no answer noted yet. */
  asked: QuestionToAsk[];
  /** Answered, or told without asking, in whatever round. */
  answered: QuestionToAsk[];
  /** Pay and benefits: fold these unless `moneyIsOpen`. */
  money: QuestionToAsk[];
  moneyIsOpen: boolean;
};

/** Who of today's people suits a question best; the fewest questions so far breaks the tie. */
function suitable(question: BankQuestion, people: Person[], load: Map<string, number>): Person | null {
  const fits = people.filter((person) => question.for.includes(partOf(person).part));
  const rank = (person: Person) => question.for.indexOf(partOf(person).part) + (load.get(person.id) ?? 0);
  return fits.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}

function fromBank(workspace: Workspace): QuestionToAsk[] {
  const people = peopleOf(workspace);
  const load = new Map<string, number>();
  return questionBank.map((question) => {
    const row = workspace.questions.find(({ bankId }) => bankId === question.id) ?? null;
    const person = suitable(question, people, load);
    if (person && question.group !== 'money') load.set(person.id, (load.get(person.id) ?? 0) + 1);
    return {
      id: question.id,
      bankId: question.id,
      text: row?.text || null,
      group: question.group,
      personId: row?.personId ?? person?.id ?? null,
      row,
      told: row ? null : alreadyTold(workspace, question.id),
      source: question.source,
    };
  });
}

function own(workspace: Workspace): QuestionToAsk[] {
  return workspace.questions
    .filter(({ bankId }) => !questionBank.some(({ id }) => id === bankId))
    .map((row) => ({
      id: row.id,
      bankId: null,
      text: row.text,
      group: 'you',
      personId: row.personId,
      row,
      told: null,
      source: [],
    }));
}

/** The list of questions for this interview and what became of them. What they already told is not proposed (source: nest-offer). */
export function questionsToAsk(workspace: Workspace): QuestionSheet {
  const here = peopleOf(workspace).map(({ id }) => id);
  const all = [...own(workspace), ...fromBank(workspace)];
  const isAnswered = ({ row, told }: QuestionToAsk) => Boolean(row?.answer?.trim()) || told !== null;
  const isAsked = (one: QuestionToAsk) => !isAnswered(one) && Boolean(one.row?.askedAt);
  // With somebody in the room first; the bank's own order within.
  const first = (one: QuestionToAsk) => (one.row ? 0 : one.personId && here.includes(one.personId) ? 1 : 2);
  const open = all.filter((one) => !isAnswered(one) && !isAsked(one));
  return {
    open: open.filter(({ group }) => group !== 'money').sort((one, other) => first(one) - first(other)),
    asked: all.filter(isAsked),
    answered: all.filter(isAnswered),
    money: open.filter(({ group }) => group === 'money'),
    moneyIsOpen: theyRaisedMoney(workspace),
  };
}

/** The questions of a sheet for one person: theirs, and those that suit anyone when theirs are few. */
export function questionsForPerson(sheet: QuestionSheet, personId: string, most = 3): QuestionToAsk[] {
  return sheet.open.filter((one) => one.personId === personId).slice(0, most);
}
