import type { Page } from '../clue';
import { isHypothetical } from './hypothetical';

/** What a mail is stands in its first lines; the rest only costs time. */
const mostCharacters = 8_000;
/** An interview is spoken of early: further down an essay gathers by mere length what an invitation says in a few lines. */
const mostForInterview = 3_000;

const summariesOf = (page: Page): string =>
  page.mail.calendars.map((text) => /^SUMMARY[^:]*:(.*)$/im.exec(text)?.[1] ?? '').join(' ');

/** The sentences of a text; a line that ends without a stop goes on in the next. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+/);

/** The parts of a mail in which words that tell its label are looked for. */
export type LabelTexts = {
  subject: string;
  body: string;
  real: string;
  interview: string;
  thread: string;
  below: string;
};

export function labelTexts(page: Page): LabelTexts {
  const paragraphs: string[] = [];
  for (const line of page.lines) {
    const last = paragraphs.length - 1;
    const runsOn = line !== '' && last >= 0 && /[\p{Ll},;]$/u.test(paragraphs[last] as string);
    if (runsOn) paragraphs[last] = `${paragraphs[last]} ${line}`.slice(0, 4_000);
    else if (line !== '') paragraphs.push(line);
  }
  const tail = [page.signature[0] ?? '', summariesOf(page)].join(' ');
  const body = `${paragraphs.join(' ').slice(0, mostCharacters)} ${tail}`;
  const real = paragraphs
    .join('\n')
    .slice(0, mostCharacters)
    .split('\n')
    .flatMap(sentencesOf)
    .filter((sentence) => !isHypothetical(sentence.slice(0, 600), page.language))
    .join(' ');
  return {
    subject: page.subject,
    body,
    real: `${real.slice(0, mostForInterview)} ${tail}`,
    interview: `${real.slice(0, mostForInterview)} ${tail}`,
    thread: page.history.join(' ').slice(0, 3_000),
    below: page.footer.join(' ').slice(0, 2_000),
  };
}
