import { schedule } from '../../words/schedule';
import type { Mention } from './mention';

/** A row no longer than this is nothing but a time. */
const longRow = 24;

/** A table’s first cell, and the time in the second. */
const isBehindCell = /^[^\t\d]{2,40}\t$/;

/** Whether a time begins its line. */
export const startsRow = (mention: Mention): boolean =>
  /^(?:[\W\d]{0,4}|\p{L}{4,14}(?: \d)?: ?)(?:at |um |à |from |von |ore |alle |om |às |a las? )?$/iu.test(
    mention.text.slice(0, mention.at),
  ) ||
  mention.at <= 3 ||
  isBehindCell.test(mention.text.slice(0, mention.at));

/** A day’s plan: lines that begin with a time, one below the other, on one day. */
export function findRows(mentions: Mention[]): Mention[] {
  const rows = mentions.filter((mention) => startsRow(mention) && mention.line >= 0);
  const days = new Set(rows.map(({ day }) => day));
  const lines = new Set(rows.map(({ line }) => line));
  // Below each day’s own line its rows: a plan of several days, where they tell more than an hour each.
  const telling = rows.filter(({ end, text }) => end !== null || text.length > longRow);
  const isOfDays = rows.every(({ dayIsCarried }) => dayIsCarried) && telling.length >= rows.length * 0.8;
  return rows.length >= 2 && lines.size >= 2 && (days.size === 1 || isOfDays) ? rows : [];
}

const listed = /^\s*(?:\p{L}|\d{1,2})?[.)•*–-]\s/u;
/** What tells so little beside its time is a choice and no stage. */
const tellingRest = 16;

/** Stages on several days, one to an item of a list or below a heading, each with what it is: “1) Tue Jan 21, 1–2 PM – Ann Lee, reel”. */
export function findStages(mentions: Mention[], lines: string[]): Mention[] {
  const isNumbered = (line: number) => schedule.stageHead.test((lines[line] ?? '').slice(0, 40));
  const isStage = ({ text, first, last, dayIsCarried, line }: Mention): boolean =>
    line >= 0 &&
    !dayIsCarried &&
    (listed.test(text.slice(0, first)) || isNumbered(line) || isNumbered(line - 1)) &&
    (text.slice(last).match(/\p{L}/gu)?.length ?? 0) >= tellingRest;
  const stages = mentions.filter(isStage);
  const days = new Set(stages.map(({ day }) => day));
  const distinct = new Set(stages.map(({ line }) => line));
  return stages.length >= 2 &&
    mentions.every((mention) => stages.includes(mention) || mention.dayIsCarried) &&
    days.size === stages.length &&
    distinct.size === stages.length
    ? stages
    : [];
}

/** “talk at 13:00, board from 13:45 to 14:45”: in one line, the later with its end. */
const isBesideEnd = (before: Mention, mention: Mention): boolean =>
  mention.end !== null &&
  mention.line === before.line &&
  /[,;]/.test(mention.text.slice(before.last, mention.at));

/** One after the other on one day, each with its end: `8:30 to 11:00 … then 11:15 to 11:45`. */
export function findSequence(mentions: Mention[]): Mention[] {
  const first = mentions[0];
  const isAgenda =
    mentions.length >= 3 &&
    first !== undefined &&
    schedule.agendaWords.test(first.text.slice(0, first.at)) &&
    mentions.every(
      ({ line, day, start }, index) =>
        line === first.line && day === first.day && (start ?? 0) >= (mentions[index - 1]?.start ?? 0),
    );
  if (isAgenda) return mentions;
  const isChain = mentions.every((mention, index) => {
    const before = mentions[index - 1];
    if (!before) return mention.start !== null;
    const lead = mention.text.slice(0, mention.at);
    const isNext = schedule.thenWords.test(lead) || schedule.andAt.test(lead);
    return (
      mention.day === before.day &&
      (before.end !== null || isNext || isBesideEnd(before, mention)) &&
      (mention.start ?? 0) >= (before.end ?? (before.start ?? 0) + 10) &&
      (mention.end !== null || isNext)
    );
  });
  return isChain && mentions.length >= 2 ? mentions : [];
}
