import type { TalkChange } from '../../lib/commands/preview-update';
import type { InterviewKind } from '../../lib/model/understanding';
import { addMinutes, dayIn } from '../../lib/time/instant';
import { type TimeToWord, wordDay, wordTime } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { spansOf } from '../interview/spans';
import { Section } from '../look/card';
import { Guessed } from '../look/field';
import { Icon, type IconName } from '../look/icon';
import { useWords } from '../words/words';
import { lettersDue } from './letters-due';

const mostLetters = 4;
const hourMinutes = 60;

const last = (times: TimeToWord[]): string | null => {
  const end = spansOf(times).at(-1);
  return end?.startsAt && end.minutes !== null ? addMinutes(end.startsAt, end.minutes) : null;
};

const isTime = (time: TimeToWord | null): time is TimeToWord => time !== null;

/** What follows from a moved or cancelled interview by itself: the reminder, the rest of the day, the letters. */
export const AlsoChanges = ({
  changes,
  stays,
  kind,
}: {
  changes: TalkChange[];
  stays: TalkChange[];
  kind: InterviewKind | null;
}) => {
  const { mail } = useWords();
  const { locale, timeZone, settings } = useReader();
  const word = (instant: string) =>
    `${wordDay(instant, locale, timeZone)}, ${wordTime(instant, locale, timeZone)}`;
  const lines: { icon: IconName; text: string; ifItLasts?: string }[] = [];
  const moved = changes.filter(({ now }) => now?.startsAt);
  const [first] = moved.flatMap(({ now }) => now?.startsAt ?? []).sort();
  if (changes.length > 0 && moved.length === 0) lines.push({ icon: 'bell', text: mail.noReminder });
  if (first && settings.tellBefore)
    lines.push({ icon: 'bell', text: mail.reminderAt(word(addMinutes(first, -hourMinutes))) });
  const kept = stays.map(({ was }) => was).filter(isTime);
  const [stayed] = kept;
  if (stayed?.startsAt) {
    const day = dayIn(stayed.startsAt, timeZone);
    const sameDay = ({ startsAt }: TimeToWord) => startsAt !== null && dayIn(startsAt, timeZone) === day;
    const before = last([...kept, ...changes.map(({ was }) => was).filter(isTime)].filter(sameDay));
    const after = last([...kept, ...changes.map(({ now }) => now).filter(isTime)].filter(sameDay));
    if (before && after && before !== after) {
      const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(
        new Date(stayed.startsAt),
      );
      const [ends, ended] = [after, before].map((instant) => wordTime(instant, locale, timeZone));
      lines.push({ icon: 'calendar', text: mail.dayEnds(weekday, ends ?? '', ended ?? '') });
    }
  }
  for (const { name, dueAt, usualMinutes } of lettersDue(moved.slice(0, mostLetters), kind))
    lines.push({
      icon: 'mail',
      text: mail.letterDue(name, word(dueAt)),
      ...(usualMinutes === null ? {} : { ifItLasts: mail.ifItLasts(usualMinutes) }),
    });
  if (lines.length === 0) return null;
  return (
    <Section title={mail.alsoChanges}>
      <ul className="rows">
        {lines.map(({ icon, text, ifItLasts }) => (
          <li key={text} className="row">
            <Icon name={icon} />
            <span>
              <Guessed isGuess={Boolean(ifItLasts)}>{text}</Guessed>
              {ifItLasts && <span className="small faint">{` · ${ifItLasts}`}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
