import { type Choose, chooser } from './choose';
import { likeness } from './find-alike';
import { type DraftLetter, gap, type LetterDoubt, type ThankYouInput } from './thank-you-input';
import { paragraphs } from './thank-you-parts';
import { greetingName, spellTitle, tidy } from './tidy';
import { letterWords } from './words';

/** How many wordings are tried when a letter would resemble one already written. */
const tries = 16;

/** The weekday where the conversation was held, in the letter's language; null while the zone is not known. */
function weekday({ interview }: ThankYouInput, language: string): string | null {
  const { startsAt, timeZone } = interview;
  if (!startsAt || !timeZone || Number.isNaN(Date.parse(startsAt))) return null;
  try {
    return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone }).format(new Date(startsAt));
  } catch {
    // A zone this browser does not know.
    return null;
  }
}

function draft(input: ThankYouInput, choose: Choose): DraftLetter {
  const { language, words } = letterWords(input.language);
  const doubts: LetterDoubt[] = [];
  const known = (text: string | null | undefined, field: string, why: string): string => {
    const found = tidy(text);
    if (found) return found;
    doubts.push({ field, why });
    return gap;
  };

  const day = weekday(input, language);
  const plain = (input.interview.kind ? words.talk[input.interview.kind] : null) ?? words.talk.other;
  const talk = day ? words.talkOn.replace('{talk}', plain).replace('{day}', day) : plain;
  const subject = choose(words.subject, 'subject')
    .replace('{talk}', talk)
    .replace('{Talk}', talk.charAt(0).toUpperCase() + talk.slice(1));

  const greet = words.greet[input.tone];
  const name = known(input.person.name, 'person.name', 'Nobody told the name of this person.');
  const greeting = greet.words.replace('{name}', () =>
    spellTitle(greetingName(name, greet.byFirstName), language),
  );
  const middle = paragraphs(input, { words, talk, language, choose, known, doubts });
  const sender = known(input.sender.name, 'sender.name', 'Your own name is not set.');
  const body = [greeting, ...middle, `${words.sign[input.tone]}\n${sender}`].join('\n\n');
  return { subject, body, doubts };
}

/**
 * The draft of a letter of thanks to one person: what was talked about, the strengths that matter to them, the wish
 * for the job (source: knight, allstar). Same input, same letter. `others` are letters already drafted: of several
 * wordings the one least like them is taken. What is not known stands as `____`, with one doubt for each.
 */
export function writeThankYou(input: ThankYouInput, others: readonly string[] = []): DraftLetter {
  const { person, application, notes } = input;
  const seed = [
    person.name,
    person.email,
    person.title,
    application.company,
    ...notes.map(({ text }) => text),
  ].join('|');
  const nearest = (letter: DraftLetter) =>
    Math.max(0, ...others.map((other) => likeness(letter.body, other)));
  let best = draft(input, chooser(seed));
  for (let turn = 1; turn < tries && nearest(best) > 0.2; turn++) {
    const next = draft(input, chooser(`${seed}#${turn}`));
    if (nearest(next) < nearest(best)) best = next;
  }
  return best;
}
