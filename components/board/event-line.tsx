import { wordDay, wordTime } from '../../lib/time/wording';
import { cityOf, sameClock } from '../../lib/time/zone';
import { useReader } from '../frame/reader';
import { useWords } from '../words/words';
import type { DeskEvent } from './events';
import { useBoardWords } from './words/board-words';

/** What an event is, in one line, and the line below it. The day stands in the heading above. */
export function useEventWords(): (event: DeskEvent) => { title: string; detail: string } {
  const words = useBoardWords();
  const { rounds } = useWords();
  const { locale, timeZone } = useReader();
  return (event) => {
    if (event.kind === 'offer') return { title: words.decideOn(event.company), detail: words.lastDay };
    if (event.kind === 'decision') {
      const isPast = event.press !== null;
      return {
        title: isPast ? words.noWord(event.company) : words.theyDecide(event.company),
        detail: isPast ? words.followUp : '',
      };
    }
    if (event.kind === 'letter') {
      const due = event.at
        ? `${wordDay(event.at, locale, timeZone)}, ${wordTime(event.at, locale, timeZone)}`
        : '';
      return {
        title: words.thank(event.name ?? words.someone),
        detail: event.press === 'late' ? words.wasDue(due) : words.due(due),
      };
    }
    const { meeting, interview, who } = event;
    const title = `${rounds[interview.round ?? 'none']}, ${event.company}`;
    const names = who.map(({ name, title: role }) => name ?? role).filter(Boolean);
    if (!meeting.startsAt || !meeting.timeZone) return { title, detail: words.zoneOpen };
    const theirs = wordTime(meeting.startsAt, locale, meeting.timeZone);
    const isSame = sameClock(meeting.timeZone, timeZone, meeting.startsAt);
    const when = isSame
      ? theirs
      : words.bothTimes(theirs, cityOf(meeting.timeZone), wordTime(meeting.startsAt, locale, timeZone));
    return { title, detail: [when, names.slice(0, 3).join(', ')].filter(Boolean).join(' · ') };
  };
}
