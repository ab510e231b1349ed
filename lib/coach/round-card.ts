import type { Note } from '../model/debrief';
import type { Interview, Person } from '../model/interview';
import type { Question, Story, Term } from '../model/preparation';
import type { Workspace } from '../model/workspace';
import { earlierInterviews, earlierNotes, metBefore, newPeople, peopleOf } from './facts';

/** The earlier rounds at a glance, at the moment the next one is announced (source: knight). */
export type RoundCard = {
  rounds: Interview[];
  /** What was said, told, and cared about, by person; null gathers what belongs to nobody. */
  byPerson: { person: Person | null; notes: Note[] }[];
  concerns: Note[];
  reactions: Note[];
  promises: Note[];
  /** Figures that fell, with the note they stand in. */
  money: { figure: string; note: Note }[];
  storiesTold: { story: Story; person: Person | null }[];
  asked: Question[];
  answered: Question[];
  nextSteps: Note[];
  terms: Term[];
  known: Person[];
  fresh: Person[];
};

const amount =
  /(?:[€$£]|\b(?:EUR|USD|GBP|CHF)\s?)\s?\d[\d.,’' ]*\d?\s?(?:k\b|thousand)?|\b\d[\d.,’']*\s?(?:k\b|€|\$|£|EUR\b|USD\b|GBP\b|CHF\b|euros?\b|dollars?\b|pounds?\b|Euro\b|Tsd\b)/gi;

/** The sums of money named in a text, as they stand there. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(amount)].map(([figure]) => figure.trim().replace(/[.,]$/, ''));
}

/** What the earlier rounds left, or null where none is known to Encore. */
export function roundCard(workspace: Workspace): RoundCard | null {
  const rounds = earlierInterviews(workspace);
  if (rounds.length === 0) return null;
  const ids = rounds.map(({ id }) => id);
  const notes = earlierNotes(workspace);
  const about = (...which: Note['about'][]) => notes.filter((note) => which.includes(note.about));
  const personal = about('talked about', 'cared about', 'said by me', 'learned', 'free');
  const met = metBefore(workspace);
  const byPerson = [...met, null].map((person) => ({
    person,
    notes: personal.filter(({ personId }) =>
      person ? personId === person.id : !met.some(({ id }) => id === personId),
    ),
  }));
  const questions = workspace.questions.filter(
    ({ interviewId }) => interviewId === null || ids.includes(interviewId),
  );
  return {
    rounds,
    byPerson: byPerson.filter(({ person, notes: own }) => person !== null || own.length > 0),
    concerns: about('concern'),
    reactions: about('reacted'),
    promises: about('promised'),
    money: notes.flatMap((note) => figuresIn(note.text).map((figure) => ({ figure, note }))),
    storiesTold: workspace.storyUses
      .filter(({ interviewId, toldAt }) => toldAt !== null && ids.includes(interviewId))
      .flatMap(({ storyId, personId }) => {
        const story = workspace.stories.find(({ id }) => id === storyId);
        return story ? [{ story, person: workspace.people.find(({ id }) => id === personId) ?? null }] : [];
      }),
    asked: questions.filter(({ askedAt, answer }) => askedAt !== null && !answer?.trim()),
    answered: questions.filter(({ answer }) => Boolean(answer?.trim())),
    nextSteps: about('next steps'),
    terms: workspace.terms,
    known: peopleOf(workspace).filter((person) => met.includes(person)),
    fresh: newPeople(workspace),
  };
}
