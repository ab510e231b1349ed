import { lazy, Suspense } from 'react';
import type { Reading } from '../../lib/model/reading';
import type { DoubtReason } from '../../lib/model/understanding';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { spansOf } from '../interview/spans';
import { When } from '../interview/when';
import { Field, Guessed } from '../look/field';
import { useWords } from '../words/words';
import { EditField } from './edit-field';
import { openTimeDoubt } from './open-doubt';
import { quoteFor } from './quote-for';
import { type Shown, timeToWord } from './shown';
import { TimeQuestion } from './time-question';
import type { Edits } from './use-edits';
import { ZoneQuestion } from './zone-question';

const MeetingsEditor = lazy(async () => ({ default: (await import('./meetings-editor')).MeetingsEditor }));

const mostLines = 4;
const zoneReasons: DoubtReason[] = ['zone missing', 'zone floating', 'zone is UTC only'];

/** When it is, one line for each day; times to choose from; what is in doubt about them; and all of it to edit. */
export const WhenField = ({
  reading,
  label: given,
  shown,
  edits,
  isEditing,
  onEdit,
}: {
  reading: Reading;
  /** Its name where it is not “When”. */
  label?: string;
  shown: Shown;
  edits: Edits;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}) => {
  const { mail } = useWords();
  const { locale } = useReader();
  const { doubts, invitation, label: kindOfMail } = reading.understanding;
  const isSettled = shown.meetings.length > 0;
  const label = given ?? (isSettled || shown.proposedSlots.length === 0 ? mail.when : mail.slots);
  if (isEditing) {
    return (
      <EditField label={label}>
        <Suspense>
          <MeetingsEditor
            meetings={shown.meetings}
            slots={shown.proposedSlots}
            zoneGuess={shown.zoneGuess}
            onChange={(meetings) =>
              edits.change(
                { meetings },
                doubts.map(({ reason }) => reason),
              )
            }
          />
        </Suspense>
      </EditField>
    );
  }
  const times = isSettled
    ? spansOf(shown.meetings.map((one) => timeToWord(one, shown.zoneGuess)))
    : shown.proposedSlots.map((one) => timeToWord(one, shown.zoneGuess));
  const doubt = openTimeDoubt(doubts, isSettled ? shown.meetings : shown.proposedSlots, edits.settled);
  const zoneDoubt = doubts.find(({ reason }) => zoneReasons.includes(reason))?.reason ?? 'zone missing';
  const asksZone = shown.zoneOpenAt ?? (edits.settled.includes(zoneDoubt) ? null : utcOnly(shown, zoneDoubt));
  // What is asked about already, or was set by the reader, needs no mark.
  const isGuess =
    isSettled &&
    doubt === null &&
    !('meetings' in edits.edits) &&
    !reading.understanding.stated.includes('meetings.0.start');
  const asked =
    kindOfMail === 'request for availability' || invitation?.replyBy
      ? mail.theyAsk(invitation?.replyBy ? wordDay(invitation.replyBy, locale) : null)
      : null;
  return (
    <Field
      label={label}
      quote={quoteFor(reading, 'meetings.0.start', 'meetings.0', 'proposedSlots.0', 'replyBy')}
      wordsLabel={mail.wordsFrom(label)}
      startsOpen={given !== undefined || doubt !== null}
      isMissing={times.length === 0 && !asked}
      onEdit={{ label: mail.edit(label), press: () => onEdit(true) }}
      note={
        doubt ? (
          <TimeQuestion
            doubt={doubt}
            doubts={doubts}
            shown={shown}
            onAnswer={(patch) => edits.change(patch, [doubt.reason])}
            onEdit={() => onEdit(true)}
          />
        ) : (
          asksZone && (
            <ZoneQuestion
              wallTime={asksZone}
              guess={shown.zoneGuess ?? (zoneDoubt === 'zone is UTC only' ? 'UTC' : null)}
              reason={zoneDoubt}
              onAnswer={(timeZone) => edits.change(answerOf(shown, timeZone), [zoneDoubt])}
            />
          )
        )
      }
    >
      {times.length === 0 && (asked ?? mail.notSaid)}
      {times.slice(0, mostLines).map((time, index) => (
        <span key={time.startsAt ?? time.wallTime} className={index > 0 ? 'a-line soft' : 'a-line'}>
          <Guessed isGuess={isGuess}>
            <When time={time} isZoneGuessed={Boolean(shown.zoneOpenAt)} isStrong={index === 0} />
          </Guessed>
        </span>
      ))}
      {times.length > mostLines && (
        <span className="a-line soft">{mail.slotsLeft(times.length - mostLines)}</span>
      )}
    </Field>
  );
};

/** A calendar file in UTC alone does give an instant; the reader's clock on the day is still worth a question. */
const utcOnly = (shown: Shown, reason: DoubtReason): string | null =>
  reason === 'zone is UTC only'
    ? (shown.meetings.find(({ timeZone }) => timeZone === 'UTC')?.start ?? null)
    : null;

function answerOf(shown: Shown, timeZone: string) {
  return shown.zoneOpenAt
    ? { timeZone }
    : {
        meetings: shown.meetings.map((one) => (one.timeZone === 'UTC' ? { ...one, timeZone } : one)),
      };
}
