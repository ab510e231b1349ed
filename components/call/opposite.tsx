import { metBefore, partOf } from '../../lib/coach';
import type { Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { wordCountdown } from '../../lib/time/countdown';
import { minutesBetween } from '../../lib/time/instant';
import { wordBoth, wordDay, wordTime } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Guessed } from '../look/field';
import { Meter } from '../look/meter';
import { useWords } from '../words/words';
import type { Talk } from './talks';

const pieces = 5;

/** The day on which the reader met this person in an earlier round. */
function metOn(workspace: Workspace, person: Person): string | null {
  if (!metBefore(workspace).some(({ id }) => id === person.id)) return null;
  const there = workspace.attendances
    .filter(({ personId, interviewId }) => personId === person.id && interviewId !== workspace.interview.id)
    .map(({ meetingId }) => workspace.meetings.find(({ id }) => id === meetingId)?.startsAt);
  return there.filter((at) => typeof at === 'string').sort()[0] ?? null;
}

/** Who is opposite, what they are, and how far the talk is. */
export const Opposite = ({
  workspace,
  talk,
  person,
  now,
}: {
  workspace: Workspace;
  talk: Talk;
  person: Person | null;
  now: string;
}) => {
  const { call, parts } = useWords();
  const { timeZone, locale } = useReader();
  const { startsAt, endsAt, endIsGuessed, meeting } = talk;
  const zone = meeting.timeZone ?? timeZone;
  const isOn = startsAt <= now;
  const gone = Math.floor(minutesBetween(startsAt, now));
  const left = Math.ceil(minutesBetween(now, endsAt));
  const all = Math.max(1, minutesBetween(startsAt, endsAt));
  const day = wordDay(startsAt, locale, zone);
  const told = isOn ? { ...meeting, startsAt: endsAt, minutes: null } : { ...meeting, minutes: null };
  const both = wordBoth(told, timeZone, locale);
  const theirs = both?.theirs ?? wordTime(told.startsAt ?? startsAt, locale, zone);
  const { part, isGuess } = person ? partOf(person) : { part: 'other' as const, isGuess: false };
  const met = person && metOn(workspace, person);
  return (
    <section className="hero">
      <p className="small soft">
        {isOn
          ? call.now(day, theirs)
          : `${wordCountdown(now, startsAt, meeting.minutes, timeZone, locale)} · ${call.from(day, theirs)}`}
        {both?.zone && (
          <>
            <br />
            {both.zone} · <span className="nowrap">{both.mine}</span>
          </>
        )}
      </p>
      <h1 className="display">{person ? (person.name ?? person.title) : call.somebody}</h1>
      {(person?.title || part !== 'other' || met) && (
        <p className="soft">
          {person?.name && person.title}
          {person?.name && person.title && parts[part] && ', '}
          <Guessed isGuess={isGuess && parts[part] !== ''}>{parts[part]}</Guessed>
          {met && `${person?.title || parts[part] ? '. ' : ''}${call.met(wordDay(met, locale, timeZone))}`}
        </p>
      )}
      {isOn && !endIsGuessed && (
        <Meter
          done={Math.min(pieces, Math.floor((gone / all) * pieces + 0.5))}
          all={pieces}
          label={`${call.minutesIn(gone)}, ${left >= 0 ? call.minutesLeft(left) : call.minutesOver(-left)}`}
        />
      )}
      {isOn && (
        <p className="small faint apart" aria-hidden={!endIsGuessed}>
          <span>{call.minutesIn(gone)}</span>
          {!endIsGuessed && <span>{left >= 0 ? call.minutesLeft(left) : call.minutesOver(-left)}</span>}
        </p>
      )}
    </section>
  );
};
