import { useState } from 'react';
import type { Reading } from '../../lib/model/reading';
import { wordDay } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { When } from '../interview/when';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Chip } from '../look/chip';
import { Field, Guessed } from '../look/field';
import { Input } from '../look/input';
import { useWords } from '../words/words';
import { quoteFor } from './quote-for';
import { shownOf, timeToWord } from './shown';
import { useEdits } from './use-edits';
import { ZoneQuestion } from './zone-question';

/** What was understood of the mail in front of the reader: each field with its words, editable before it is saved. */
export const ReadingCard = ({ reading }: { reading: Reading }) => {
  const { mail, rounds, kinds, frame } = useWords();
  const { locale } = useReader();
  const { act } = useAct();
  const { edits, change, forget } = useEdits(reading.id);
  const [editing, setEditing] = useState<'company' | 'role' | 'place' | null>(null);
  const shown = shownOf(reading, edits);
  if (!shown) return null;
  const { understanding } = reading;
  const isStated = (field: string) => understanding.stated.includes(field) || field in edits;
  const save = async () => {
    const answer = await act(
      'saveInvitation',
      { readingId: reading.id, edits, applicationId: null },
      mail.saved,
    );
    if (answer) forget();
  };
  const open = shown.meetings.find(({ start, timeZone }) => start?.includes('T') && !timeZone);
  const people = shown.meetings
    .flatMap((meeting) => meeting.people)
    .flatMap(({ name, title }) => name ?? title ?? []);
  const where = shown.link
    ? URL.canParse(shown.link)
      ? new URL(shown.link).hostname
      : shown.link
    : shown.place;
  const times = shown.meetings.length > 0 ? shown.meetings : shown.proposedSlots;
  const decision = understanding.invitation?.decisionBy;
  const line = (field: 'company' | 'role' | 'place', label: string, value: string | null) => (
    <Input
      label={label}
      defaultValue={value ?? ''}
      autoFocus
      onBlur={(event) => {
        const text = event.target.value.trim();
        if (field === 'company' ? text !== '' && text !== value : text !== (value ?? ''))
          change({ [field]: text || null });
        setEditing(null);
      }}
    />
  );
  return (
    <Card label={frame.onThisPage}>
      <header>
        <Chip tone="accent">{rounds[shown.round ?? 'none']}</Chip>
        <span className="small faint">{frame.onThisPage}</span>
      </header>
      {editing === 'company' ? (
        line('company', mail.company, shown.company)
      ) : (
        <h1 className="heading gap-above">
          <button
            type="button"
            className="edits"
            title={mail.edit(mail.company)}
            onClick={() => setEditing('company')}
          >
            <Guessed isGuess={!isStated('company')}>{shown.company ?? mail.notSaid}</Guessed>
          </button>
        </h1>
      )}
      {editing === 'role' ? (
        line('role', mail.role, shown.role)
      ) : (
        <p className="soft">
          <button
            type="button"
            className="edits"
            title={mail.edit(mail.role)}
            onClick={() => setEditing('role')}
          >
            {shown.role ?? mail.notSaid}
          </button>
        </p>
      )}
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
                onAnswer={(timeZone) => change({ timeZone })}
              />
            )
          }
        >
          {times.length === 0 ? (
            mail.notSaid
          ) : (
            <When
              time={timeToWord(times[0] as (typeof times)[number], shown.zoneGuess)}
              isZoneGuessed={Boolean(open)}
              isStrong
            />
          )}
          {times.slice(1, 8).map((one) => (
            <div key={`${one.start}`} className="soft">
              <When time={timeToWord(one, shown.zoneGuess)} isZoneGuessed={Boolean(open)} />
            </div>
          ))}
        </Field>
        {editing === 'place' ? (
          <div className="field">
            <dt>{mail.where}</dt>
            <dd>{line('place', mail.where, shown.place)}</dd>
          </div>
        ) : (
          <Field
            label={mail.where}
            quote={quoteFor(reading, shown.link ? 'link' : 'place')}
            wordsLabel={mail.wordsFrom(mail.where)}
            isMissing={!where && !shown.kind}
            onEdit={{ label: mail.edit(mail.where), press: () => setEditing('place') }}
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
          {people.length > 0 ? people.join(', ') : mail.notSaid}
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
      <Buttons>
        <Button look="primary" onClick={() => void save()}>
          {mail.save}
        </Button>
        <Button
          look="quiet"
          end
          onClick={() =>
            void act('settleReading', { readingId: reading.id, verdict: 'not an interview' }, mail.settled)
          }
        >
          {mail.notInterview}
        </Button>
      </Buttons>
    </Card>
  );
};
