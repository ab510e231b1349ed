import { useState } from 'react';
import type { InvitationEdits } from '../../lib/commands/edits';
import type { Reading } from '../../lib/model/reading';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { When } from '../interview/when';
import { Field } from '../look/field';
import { useWords } from '../words/words';
import { EditLine } from './edit-line';
import { quoteFor } from './quote-for';
import { type Shown, timeToWord } from './shown';
import { ZoneQuestion } from './zone-question';

const mostTimes = 8;

/** The host of a link; the whole of it where it is none. */
const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).hostname : link);

/** When, where, with whom, and by when they decide: each with the words it came from. */
export const ReadingFields = ({
  reading,
  shown,
  onChange,
}: {
  reading: Reading;
  shown: Shown;
  onChange: (patch: InvitationEdits) => void;
}) => {
  const { mail, kinds } = useWords();
  const { locale } = useReader();
  const [isPlacing, setPlacing] = useState(false);
  const open = shown.meetings.find(({ start, timeZone }) => start?.includes('T') && !timeZone);
  const people = shown.meetings
    .flatMap((meeting) => meeting.people)
    .flatMap(({ name, title }) => name ?? title ?? []);
  const where = shown.link ? hostOf(shown.link) : shown.place;
  const times = shown.meetings.length > 0 ? shown.meetings : shown.proposedSlots;
  const decision = reading.understanding.invitation?.decisionBy;
  return (
    <dl className="fields">
      <Field
        label={shown.meetings.length > 0 ? mail.when : mail.slots}
        quote={quoteFor(reading, 'meetings.0.start', 'meetings.0')}
        wordsLabel={mail.wordsFrom(mail.when)}
        startsOpen={Boolean(open)}
        isMissing={times.length === 0}
        note={
          open?.start && (
            <ZoneQuestion
              wallTime={open.start}
              guess={shown.zoneGuess}
              why={null}
              onAnswer={(timeZone) => onChange({ timeZone })}
            />
          )
        }
      >
        {times.length === 0 && mail.notSaid}
        {times.slice(0, mostTimes).map((one, index) => (
          <div key={`${one.start}`} className={index > 0 ? 'soft' : undefined}>
            <When
              time={timeToWord(one, shown.zoneGuess)}
              isZoneGuessed={Boolean(open)}
              isStrong={index === 0}
            />
          </div>
        ))}
      </Field>
      {isPlacing ? (
        <div className="field">
          <dt>{mail.where}</dt>
          <dd>
            <EditLine
              label={mail.where}
              value={shown.place}
              onDone={(place) => {
                onChange({ place });
                setPlacing(false);
              }}
            />
          </dd>
        </div>
      ) : (
        <Field
          label={mail.where}
          quote={quoteFor(reading, shown.link ? 'link' : 'place')}
          wordsLabel={mail.wordsFrom(mail.where)}
          isMissing={!where && !shown.kind}
          onEdit={{ label: mail.edit(mail.where), press: () => setPlacing(true) }}
        >
          {[shown.kind ? kinds[shown.kind] : null, where].filter(Boolean).join(', ') || mail.notSaid}
        </Field>
      )}
      <Field
        label={mail.with}
        quote={quoteFor(reading, 'meetings.0.people')}
        wordsLabel={mail.wordsFrom(mail.with)}
        isMissing={people.length === 0}
      >
        {people.join(', ') || mail.notSaid}
      </Field>
      {decision && (
        <Field
          label={mail.decisionBy}
          quote={quoteFor(reading, 'decisionBy')}
          wordsLabel={mail.wordsFrom(mail.decisionBy)}
        >
          {mail.byDay(wordDay(decision, locale))}
        </Field>
      )}
    </dl>
  );
};
