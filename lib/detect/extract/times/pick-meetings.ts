import type { Page } from '../../clue';
import { schedule } from '../../words/schedule';
import { offersChoice } from './choice';
import { findRows, findSequence, findStages } from './day-plan';
import { isListOfTimes } from './list-of-times';
import type { Mention } from './mention';
import { daysAtOneHour, slotsOf } from './slots-to-choose';
import { dropSecondZones, key, unique } from './unique-times';
import { withEnds } from './with-ends';

/** Mentions sorted into what they are. */
export type Picked = {
  meetings: Mention[];
  slots: Mention[];
  old: Mention[];
  /** It is only the likeliest of several times that are told. */
  isGuess?: boolean;
};

/** Of a mail that moves a meeting: the time that now holds. */
function findNew(mentions: Mention[], settled: string | null): Mention | null {
  const exact = mentions.find((mention) => settled !== null && key(mention) === settled);
  if (exact || settled !== null) return exact ?? null;
  const marked = mentions.filter(({ text, at, quote }) =>
    schedule.newTimeWords.test(
      text.slice(
        0,
        Math.max(0, text.indexOf(quote.slice(0, 12)) >= 0 ? text.indexOf(quote.slice(0, 12)) : at),
      ),
    ),
  );
  return marked.at(-1) ?? mentions.at(-1) ?? null;
}

/** So many minutes are not met for, but chosen within, where a choice is offered. */
const longWindow = 240;
const wholeText = (page: Page) => [page.subject, ...page.lines].join('\n').slice(0, 6_000);

/** How well a time fits to be the one that is meant. */
function worth(mention: Mention, today: string | null): number {
  const around = mention.text.slice(Math.max(0, mention.at - 80), mention.at + 80);
  return (
    (mention.dayIsCarried ? 0 : 2) +
    (mention.dayIsExact && !mention.dayIsCarried && mention.day !== today ? 0.7 : 0) +
    (schedule.whenField.test(mention.text.slice(0, mention.at)) ? 3 : 0) +
    (mention.isMarked ? 1 : 0) +
    (mention.zone ? 0.6 : 0) +
    (mention.minutes !== null ? 0.6 : 0) +
    (schedule.ofMeeting.test(around) ? 1 : 0) -
    mention.line * 0.01
  );
}

/** Which of the times ahead are meetings, which are offered for choice, and which no longer hold. */
export function pickMeetings(
  all: Mention[],
  page: Page,
  reference: Temporal.PlainDate | null,
  settled: string | null = null,
): Picked {
  const today = reference?.toString() ?? null;
  const isAhead = ({ day }: Mention) => today === null || day === null || day >= today;
  const timed = withEnds(all.filter(({ start, day }) => start !== null && day !== null));
  const old = unique(timed.filter(({ role }) => role === 'old'));
  const oldKeys = new Set(old.map(key));
  const candidates = unique(
    dropSecondZones(
      timed.filter(
        (mention) =>
          mention.role === 'meeting' &&
          isAhead(mention) &&
          !schedule.pauseWords.test(mention.text.slice(0, 60)),
      ),
    ),
  ).filter((mention) => !oldKeys.has(key(mention)));
  const isMoved = schedule.movedWords.test(wholeText(page));
  const isAsked =
    (isMoved || schedule.asksAnew.test(wholeText(page))) && !schedule.noNewDate.test(wholeText(page));
  if (candidates.length === 0 && old.length > 0 && !isAsked && schedule.cancelWords.test(wholeText(page)))
    return { meetings: old.slice(0, 1), slots: [], old: [] };
  if (
    isMoved &&
    candidates.length === 2 &&
    !offersChoice(
      page,
      candidates.filter(({ line }) => line >= 0),
    )
  ) {
    const held = findNew(candidates, settled);
    if (held) {
      const gone = candidates.filter((mention) => mention !== held);
      return { meetings: [held], slots: [], old: [...old, ...gone] };
    }
  }
  const windows = timed.filter(({ role }) => role === 'window');
  if (candidates.length <= 1) {
    if (candidates.length === 0) {
      const days = daysAtOneHour(all, page, isAhead);
      if (days.length > 0) return { meetings: [], slots: days, old };
      // “Reporting time: 11:00”: where nothing else is told, that is when it begins.
      const arrival =
        old.length === 0 ? timed.find((one) => one.role === 'arrive' && isAhead(one)) : undefined;
      return { meetings: arrival ? [arrival] : dayOnly(all, isAhead, windows), slots: [], old };
    }
    // “Times are available from 8:00 to 14:00”: a choice within it.
    const isLong = (candidates[0]?.end ?? 0) - (candidates[0]?.start ?? 0) >= longWindow;
    if (isLong && candidates[0]?.end !== null && offersChoice(page, candidates))
      return { meetings: [], slots: [], old };
    const isOneOfSeveral = windows.length > 0 && offersChoice(page, candidates);
    return isOneOfSeveral
      ? { meetings: [], slots: candidates, old }
      : { meetings: candidates, slots: [], old };
  }
  const stages = findStages(candidates, page.lines);
  if (stages.length > 0 && !offersChoice(page, stages)) return { meetings: stages, slots: [], old };
  if (isListOfTimes(candidates)) return { meetings: [], slots: candidates, old };
  const rows = findRows(candidates);
  const isPlan = rows.length >= 2;
  if (
    isPlan &&
    !(offersChoice(page, rows) && rows.every(({ minutes, text }) => minutes === null && text.length < 40))
  ) {
    return { meetings: rows, slots: [], old };
  }
  if (offersChoice(page, candidates)) return { meetings: [], slots: slotsOf(candidates), old };
  const sequence = findSequence(candidates);
  if (sequence.length > 0) return { meetings: sequence, slots: [], old };
  const best = candidates.reduce((top, mention) =>
    worth(mention, today) > worth(top, today) ? mention : top,
  );
  return { meetings: [best], slots: [], old, isGuess: true };
}

/** No hour is said: the day alone, where only one is meant. */
function dayOnly(all: Mention[], isAhead: (mention: Mention) => boolean, windows: Mention[]): Mention[] {
  if (windows.length > 0) return [];
  const days = all.filter(
    (mention) => mention.start === null && mention.role === 'meeting' && isAhead(mention),
  );
  const distinct = new Set(days.map(({ day }) => day));
  return distinct.size === 1 && days[0] ? [days[0]] : [];
}
