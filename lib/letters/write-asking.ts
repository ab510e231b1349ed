import type { AskingFacts, AskingKind } from './asking-input';
import { type DraftLetter, gap, type LetterDoubt } from './thank-you-input';
import { tidy } from './tidy';
import { askingWords } from './words/asking';

/** What is missing, in words for the reader. */
const missing: Record<string, string> = {
  role: 'The role is not known.',
  company: 'The company is not known.',
  interviewDay: 'The day of the interview is not known.',
  newDay: 'No day is named yet.',
  times: 'No times are named yet.',
  conditions: 'No open condition is named.',
  reason: 'Only you know the reason.',
  sender: 'Your own name is not set.',
};

/**
 * The draft of a letter that asks, answers, follows up or says no. What it needs and does not know stands as `____`,
 * each missing thing with one doubt, however often it stands there. Plain in tone: ours, no source.
 */
export function writeAsking(kind: AskingKind, facts: AskingFacts): DraftLetter {
  const words = askingWords(facts.language);
  const values: Record<string, string> = {
    role: tidy(facts.role),
    company: tidy(facts.company),
    name: tidy(facts.name),
    interviewDay: tidy(facts.interviewDay),
    byDay: tidy(facts.byDay),
    newDay: tidy(facts.newDay),
    times: (facts.times ?? []).map(tidy).join('; '),
    conditions: (facts.conditions ?? []).map(tidy).join(', '),
  };
  const doubts: LetterDoubt[] = [];
  const value = (name: string): string => {
    const found = values[name];
    if (found) return found;
    if (!doubts.some(({ field }) => field === name)) doubts.push({ field: name, why: missing[name] ?? '' });
    return gap;
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
  // Everything from `{?name}` to the end of its paragraph hangs on that value.
  const optional = (text: string) =>
    text.replace(/\{\?(\w+)\}(.*)$/s, (_, name: string, rest: string) => (values[name] ? rest : '')).trim();

  const { subject, body } = words.letters[kind];
  const greeting = values.name ? words.greet.replace('{name}', () => values.name ?? '') : words.greetNobody;
  const middle = body.map(optional).filter(Boolean).map(fill);
  const sender = tidy(facts.sender) || value('sender');
  return {
    subject: fill(subject),
    body: [greeting, ...middle, `${words.sign}\n${sender}`].join('\n\n'),
    doubts,
  };
}

export const askForSchedule = (facts: AskingFacts) => writeAsking('ask for schedule', facts);
export const askForMaterial = (facts: AskingFacts) => writeAsking('ask for material', facts);
export const followUp = (facts: AskingFacts) => writeAsking('follow-up', facts);
/** They did not come; `missed` is the letter for the reader's own no-show. */
export const noShow = (facts: AskingFacts) => writeAsking('no-show', facts);
export const missed = (facts: AskingFacts) => writeAsking('missed', facts);
export const askForTime = (facts: AskingFacts) => writeAsking('ask for time', facts);
export const askAboutConditions = (facts: AskingFacts) => writeAsking('ask about conditions', facts);
export const accept = (facts: AskingFacts) => writeAsking('accept', facts);
export const decline = (facts: AskingFacts) => writeAsking('decline', facts);
export const withdraw = (facts: AskingFacts) => writeAsking('withdraw', facts);
export const answerAvailability = (facts: AskingFacts) => writeAsking('availability', facts);
