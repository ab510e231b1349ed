import type { Page } from '../../clue';
import { schedule } from '../../words/schedule';
import { timeWords } from '../../words/times';
import type { Mention } from './mention';

const choices = new Map<string, RegExp>();

function choicePattern(language: string): RegExp {
  const known = choices.get(language);
  if (known) return known;
  const made = new RegExp(`(?<!\\p{L})(?:${timeWords(language).roles.choice})(?!\\p{L})`, 'iu');
  choices.set(language, made);
  return made;
}

/** Whether an “or” stands between two of the times: anywhere else it says nothing of them. */
function saysOr(page: Page, mentions: Mention[]): boolean {
  return mentions.some((mention, index) => {
    const next = mentions[index + 1];
    if (!next || mention.line < 0 || next.line - mention.line > 4) return false;
    const between =
      next.line === mention.line
        ? mention.text.slice(mention.at, next.at)
        : [
            mention.text.slice(mention.at),
            ...page.lines.slice(mention.line + 1, next.line),
            next.text.slice(0, next.at),
          ].join(' ');
    return between.length < 160 && (schedule.orWordsIn[page.language] ?? schedule.orWords).test(between);
  });
}

/** Whether the words around the times offer them for choice. */
export function offersChoice(page: Page, mentions: Mention[]): boolean {
  const lines = [...new Set(mentions.flatMap(({ line }) => [line - 2, line - 1, line]))].filter(
    (line) => line >= 0,
  );
  const text = [
    page.subject,
    ...lines.map((line) => page.lines[line] ?? ''),
    page.lines.slice((mentions.at(-1)?.line ?? 0) + 1, (mentions.at(-1)?.line ?? 0) + 4).join(' '),
  ].join('\n');
  const languages = page.language === 'en' ? ['en'] : [page.language, 'en'];
  return languages.some((language) => choicePattern(language).test(text)) || saysOr(page, mentions);
}
