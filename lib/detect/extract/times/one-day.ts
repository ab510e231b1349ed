import { schedule } from '../../words/schedule';
import type { DayGroup } from './day-groups';
import type { Mention } from './mention';

/** “at five on Wednesday, Thursday or Friday”: the hour stands before all the days it may be. */
export function onOtherDays(
  mention: Mention,
  own: DayGroup | null,
  groups: DayGroup[],
  text: string,
): Mention[] {
  if (!own || own.at < mention.at) return [];
  const found: Mention[] = [];
  let last = own;
  for (const group of groups.slice(groups.indexOf(own) + 1)) {
    if (!group.settled || !schedule.orDay.test(text.slice(last.end, group.at))) break;
    found.push({ ...mention, day: `${group.settled.day}`, last: group.end, at: group.at });
    last = group;
  }
  return found;
}

/** “9.10 Lesson … All of this on Thursday”: hours that no day was said before are of the one day that is told behind them. */
export function onTheOneDay(mentions: Mention[]): Mention[] {
  const days = mentions.filter(({ day, role }) => day !== null && role === 'meeting');
  const [only] = days;
  if (!only || days.some(({ day }) => day !== only.day)) return mentions;
  const { day, contradicts, dayIsOpen, dayIsRelative } = only;
  return mentions.map((mention) =>
    mention.day === null && mention.start !== null && mention.role === 'meeting'
      ? { ...mention, day, contradicts, dayIsOpen, dayIsRelative, dayIsCarried: true }
      : mention,
  );
}
