import { schedule } from '../../words/schedule';
import type { Mention } from './mention';

/** So much of a sentence before and behind two times may say that the one takes the place of the other. */
const mostBefore = 140;
const mostBehind = 40;
/** “, or on the ”: no more stands between two days that share an hour. */
const mostBetween = 10;

/** By when one is to answer or to be told is nothing that is moved. */
const isDeadline = ({ role }: Mention): boolean => role === 'reply' || role === 'decision';

/** Whether two times of one line are the old and the new one of what is moved: “from Thursday at 10 to Friday at 2”. */
function isMove(first: Mention, second: Mention): boolean {
  if (first.line !== second.line || first.last > second.first || first.day === second.day) return false;
  if (isDeadline(first) || isDeadline(second)) return false;
  const { text } = first;
  const before =
    text
      .slice(Math.max(0, first.first - mostBefore), first.first)
      .split(/[.!?]\s(?=\p{Lu})/u)
      .at(-1) ?? '';
  const between = text.slice(first.last, second.first);
  if (schedule.isNow.test(between) && (schedule.wasBefore.test(before) || schedule.saysIs.test(between)))
    return true;
  const behind = text.slice(second.last, second.last + mostBehind).split(/[.!?](?:\s|$)/)[0] ?? '';
  return (
    schedule.movedTo.test(between) &&
    [before, between, behind].some((part) => schedule.movingWords.test(part))
  );
}

/** The new time, with the hour of the old one where it is said to stay. */
function newTime(first: Mention, second: Mention): Mention {
  const stays = second.start === null && schedule.sameTime.test(second.text.slice(second.last));
  const { start, end, minutes, zone } = first;
  return { ...second, role: 'meeting', ...(stays ? { start, end, minutes, zone, isMarked: true } : {}) };
}

/** So many lines above may the hour be told that stays. */
const fewLines = 6;

/** “not Thursday at 10 … could we say Friday, same time?”: which of the times before gives the day its hour. */
function staysAt(own: Mention, settled: Mention[], inOrder: number[], place: number): number | null {
  if (own.start !== null || isDeadline(own) || !schedule.sameTime.test(own.text.slice(own.last))) return null;
  const timed = inOrder.slice(0, place).filter((index) => {
    const one = settled[index] as Mention;
    return one.start !== null && one.day !== own.day && !isDeadline(one) && own.line - one.line <= fewLines;
  });
  return timed.at(-1) ?? null;
}

/** “Thursday or Friday at 10”: the hour is said once for both days. */
function sharedHour(first: Mention, second: Mention): Mention | null {
  const behind = second.text.slice(second.first, second.at);
  if (
    first.line === second.line &&
    first.start === null &&
    second.start !== null &&
    first.day !== second.day &&
    schedule.bothAt.test(behind.replace(/^\p{L}+/u, '')) &&
    schedule.orWords.test(first.text.slice(first.last, second.first))
  )
    return { ...withHourOf(first, second), isShared: true };
  const between = first.text.slice(first.last, second.first);
  const isShared =
    first.line === second.line &&
    first.start === null &&
    second.start !== null &&
    !second.dayIsCarried &&
    second.first < second.at &&
    first.day !== second.day &&
    between.length <= mostBetween &&
    /^,?\s/.test(between) &&
    (schedule.orWords.test(between) ||
      (schedule.andDay.test(between) && !schedule.betweenHours.test(first.text.slice(0, first.first))));
  if (!isShared) return null;
  return { ...withHourOf(first, second), isShared: true };
}

const withHourOf = (first: Mention, { start, end, minutes, zone, role }: Mention): Mention => ({
  ...first,
  start,
  end,
  minutes,
  zone,
  role,
  isMarked: true,
});

/** A day without an hour, a comma, and the next one. */
const isListed = (first: Mention, second: Mention): boolean =>
  first.line === second.line &&
  first.start === null &&
  first.day !== second.day &&
  /^,\s(?:on |am |op |le |el |il |o )?$/i.test(first.text.slice(first.last, second.first));

/** Times of one sentence that owe something to each other: of what is moved the first is old, of two days with one hour both have it. */
export function settlePairs(mentions: Mention[]): Mention[] {
  const settled = [...mentions];
  const inOrder = [...mentions.keys()].sort((a, b) => {
    const [one, other] = [mentions[a] as Mention, mentions[b] as Mention];
    return one.line - other.line || one.first - other.first;
  });
  let old: Mention | null = null;
  for (const [place, index] of inOrder.entries()) {
    const own = settled[index];
    const stays = own ? staysAt(own, settled, inOrder, place) : null;
    if (own && stays !== null) {
      const timed = settled[stays] as Mention;
      settled[stays] = { ...timed, role: 'old' };
      settled[index] = newTime(timed, own);
      continue;
    }
    // “… not at ten tomorrow as planned. Could we make it Monday, same time?”
    if (own && old && own.role === 'meeting') settled[index] = newTime(old, own);
    if (own?.role === 'old' && own.start !== null) old = own;
    const before = inOrder[place - 1];
    const [first, second] = [before === undefined ? undefined : settled[before], settled[index]];
    if (before === undefined || !first || !second) continue;
    const shared = sharedHour(first, second);
    if (shared) settled[before] = shared;
    if (!isMove(first, second)) continue;
    settled[before] = { ...first, role: 'old' };
    settled[index] = newTime(first, second);
  }
  // “on 9, 10 or 15 July at seven”: those before the last two have the hour as well.
  for (let place = inOrder.length - 2; place >= 0; place -= 1) {
    const [before, next] = [inOrder[place] as number, inOrder[place + 1] as number];
    const [first, second] = [settled[before], settled[next]];
    if (first && second?.isShared && isListed(first, second))
      settled[before] = { ...withHourOf(first, second), isShared: true };
  }
  return inOrder.flatMap((index) => settled[index] ?? []);
}
