import type { Mention } from './mention';

/** A list’s mark or number, or what a choice is called: `(a)`, `2)`, `Turno 1:`. */
const choiceMark = /^\W*(?:\(?[a-h\d]\s?[).:-]\W*|\p{L}{4,12}\s\d\W*)?$/iu;
/** Behind a time of such a list: nothing, or a remark in small letters. */
const remark = /^[\s,.;?!]*(?:\([^)]{0,40}\)|\p{Ll}[^\p{Lu}]{0,24}|[A-Z]{2,4})?[\s,.;?!]*$/u;

/** “Tue 13 Oct 9 am, Tue 13 Oct 1 pm, Wed 14 Oct 9 am”: so many with their days, in one line, and nothing between them. */
const isRowOfTimes = (mentions: Mention[]): boolean =>
  mentions.length >= 3 &&
  mentions.every(({ line, first, text, dayIsCarried }, index) => {
    const before = mentions[index - 1];
    if (dayIsCarried) return false;
    return (
      !before ||
      (line === before.line &&
        /^[\s,;|/·]{1,4}(?:(?:or|oder|ou|o|of)\s)?$/i.test(text.slice(before.last, first)))
    );
  });

/** Days with their hours one below the other, and nothing else: they are there to be chosen from. */
export function isListOfTimes(mentions: Mention[]): boolean {
  const [first] = mentions;
  if (isRowOfTimes(mentions)) return true;
  return (
    first !== undefined &&
    mentions.length >= 2 &&
    new Set(mentions.map(({ line }) => line)).size === mentions.length &&
    mentions.every(({ line, first: from, last, text, dayIsCarried }, index) => {
      const before = mentions[index - 1];
      return (
        line >= 0 &&
        !dayIsCarried &&
        (!before || line - before.line <= 2) &&
        choiceMark.test(text.slice(0, from)) &&
        remark.test(text.slice(last))
      );
    })
  );
}
