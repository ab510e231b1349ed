import type { Page } from '../../clue';
import { offersChoice } from './choice';
import type { Mention } from './mention';

/** A row of a list says little beside its time. */
const longestRow = 70;
const isRow = ({ text, first, line }: Mention): boolean =>
  line >= 0 &&
  text.length <= longestRow &&
  /^(?:[^\p{L}\d]{0,6}(?:le |el |il |on |am |den |op |a |the )?|\W*(?:\p{L}|\d{1,2})[).:]\s|\p{L}{4,12}\s\w\W{1,3})$/u.test(
    text.slice(0, first),
  );

/** Slots that stand in rows are those to choose from: what a sentence beside them tells is something else. */
export function slotsOf(mentions: Mention[]): Mention[] {
  const rows = mentions.filter((mention) => isRow(mention) && !mention.dayIsCarried);
  return rows.length >= 2 && new Set(rows.map(({ line }) => line)).size >= 2
    ? mentions.filter(
        (mention) =>
          isRow(mention) && (!mention.dayIsCarried || rows.some(({ line }) => line === mention.line)),
      )
    : mentions;
}

/** “We begin at half past five. – Thursday 4 June – Saturday 6 June”: the days to choose from share the one hour that is told. */
export function daysAtOneHour(all: Mention[], page: Page, isAhead: (mention: Mention) => boolean): Mention[] {
  const hours = all.filter(
    ({ start, day, role }) => start !== null && (role === 'meeting' || role === 'window') && day === null,
  );
  const days = all.filter(
    (mention) =>
      mention.start === null && mention.dayIsExact && mention.role === 'meeting' && isAhead(mention),
  );
  const [hour] = hours;
  if (hours.length !== 1 || !hour || days.length < 2) return [];
  if (!days.every(isRow) && !offersChoice(page, days)) return [];
  const { start, zone } = hour;
  return days.map((day) => ({ ...day, start, zone }));
}
