import { useState } from 'react';
import type { TalkChange } from '../../lib/commands/preview-update';
import type { Reading } from '../../lib/model/reading';
import type { TimeToWord } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { spansOf } from '../interview/spans';
import { When } from '../interview/when';
import { Button, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Chip } from '../look/chip';
import { Field } from '../look/field';
import { useWords } from '../words/words';
import { AlsoChanges } from './also-changes';
import { shownOf } from './shown';
import { useEdits } from './use-edits';
import { usePreview } from './use-preview';
import { WhenField } from './when-field';

const Times = ({ times }: { times: TimeToWord[] }) =>
  spansOf(times).map((time) => (
    <span key={time.startsAt ?? time.wallTime} className="a-line">
      <When time={time} />
    </span>
  ));

const givenName = (name: string): string => name.split(' ')[0] ?? name;

/** A mail that moves or cancels an interview that is kept: who, the old struck, the new bold, the words, and what stays. */
export const ChangeCard = ({ reading }: { reading: Reading }) => {
  const { mail, rounds, frame } = useWords();
  const { act } = useAct();
  const edits = useEdits(reading.id);
  const [isEditing, setEditing] = useState(false);
  const preview = usePreview(reading.id, edits.edits);
  const understood = shownOf(reading, edits.edits);
  const { invitation, company, role } = reading.understanding;
  if (!invitation || !understood || !preview) return null;
  const { changes, stays } = preview;
  const isCancelled = reading.match.verdict === 'cancelled';
  const round = rounds[invitation.round ?? 'none'];
  const [only] = changes;
  const who = changes.length === 1 && only?.names.length === 1 ? (only.names[0] ?? round) : round;
  const isOpen = changes.length > 0 && changes.every(({ now }) => now === null);
  const title = isCancelled
    ? mail.calledOff(round)
    : isOpen
      ? mail.newTimeOpen
      : changes.length > 1 && stays.length > 0
        ? mail.newTimes(changes.length)
        : mail.newTime(who);
  // A mail that moves a talk may leave its zone unsaid: the one that is kept holds.
  const zone = changes.find(({ now }) => now?.timeZone)?.now?.timeZone ?? null;
  const meetings = understood.meetings.map((one) => ({ ...one, timeZone: one.timeZone ?? zone }));
  const shown = { ...understood, meetings, zoneOpenAt: zone ? null : understood.zoneOpenAt };
  const was = changes.flatMap((change) => change.was ?? []);
  const names = stays.flatMap((talk: TalkChange) => talk.names.map(givenName));
  const listed = names.length > 1 ? mail.and(names.slice(0, -1).join(', '), names.at(-1) ?? '') : names[0];
  return (
    <>
      <Card label={frame.onThisPage}>
        <header>
          <Buttons>
            <Chip tone="accent">{round}</Chip>
            <Chip>{isCancelled ? mail.cancelled : mail.moved}</Chip>
          </Buttons>
          <span className="small faint">{frame.onThisPage}</span>
        </header>
        <h1 className="heading gap-above">{title}</h1>
        <p className="soft">{[company, role].filter(Boolean).join(', ')}</p>
        <dl className="fields">
          {was.length > 0 && (
            <Field label={mail.was}>
              <span className="was">
                <Times times={was} />
              </span>
            </Field>
          )}
          {!isCancelled && !isOpen && (
            <WhenField
              reading={reading}
              label={mail.now}
              shown={shown}
              edits={edits}
              isEditing={isEditing}
              onEdit={setEditing}
            />
          )}
          {stays.length > 0 && (
            <Field label={mail.stays}>
              {listed}
              <span className="soft">
                <Times times={stays.flatMap((talk) => talk.was ?? [])} />
              </span>
            </Field>
          )}
        </dl>
        <Buttons>
          <Button
            look="primary"
            onClick={() =>
              void act('updateInterview', { readingId: reading.id, edits: edits.edits }, mail.updated).then(
                (done) => done && edits.forget(),
              )
            }
          >
            {mail.update}
          </Button>
          <Button
            onClick={() =>
              void act('settleReading', { readingId: reading.id, verdict: 'kept old time' }, mail.settled)
            }
          >
            {isCancelled ? mail.keepIt : mail.keepOld}
          </Button>
          <Button
            look="quiet"
            end
            onClick={() =>
              void act('settleReading', { readingId: reading.id, verdict: 'hidden' }, mail.settled)
            }
          >
            {mail.notThisOne}
          </Button>
        </Buttons>
      </Card>
      <AlsoChanges changes={changes} stays={stays} kind={invitation.kind} />
    </>
  );
};
