import { useState } from 'react';
import { inputForThankYou, type Tone, writeThankYou } from '../../lib/letters';
import { readClock } from '../../lib/remind/thank-you-clock';
import { readOwedLetter, readOwedLetters } from '../../lib/store/reads/letters';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { addMinutes } from '../../lib/time/instant';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Section } from '../look/card';
import { Clock, clockState, clockText } from '../look/clock';
import { useWords } from '../words/words';
import { clocked } from './clocked';
import { wordDue } from './due-line';
import { LetterEditor } from './letter-editor';
import { LetterNotes } from './letter-notes';
import { LetterRow } from './letter-row';

const snoozeMinutes = 180;

/** One letter of thanks: its clock, the draft, and what it grew from. */
export const LetterPage = ({ id: thankYouId }: { id: string }) => {
  const words = useDeskWords();
  const { frame } = useWords();
  const { locale, timeZone, settings } = useReader();
  const { act } = useAct();
  const now = useNow();
  const [tone, setTone] = useState<Tone>('warm');
  const owed = useLive((db) => readOwedLetter(db, thankYouId), [thankYouId]);
  const others = useLive((db) => readOwedLetters(db, now), [now]);
  const workspace = useLive(
    async (db) => (owed ? readWorkspace(db, owed.interview.id) : null),
    [owed?.interview.id],
  );
  if (owed === undefined || (owed && !workspace)) return null;
  if (!owed || !workspace) {
    return (
      <div className="title">
        <h1 className="display">{words.letters.gone}</h1>
        <ButtonLink href="#/letters">{words.letters.list}</ButtonLink>
      </div>
    );
  }
  const { thankYou, person, meeting, interview, application } = owed;
  const clock = readClock(thankYou, meeting, interview.kind, now);
  const name = person?.name ?? person?.title ?? words.letters.someone;
  const isSent = thankYou.state === 'sent';
  const draft = writeThankYou(inputForThankYou(workspace, thankYou, settings.name, tone));
  const siblings = clocked(others ?? [], now).filter((one) => one.owed.application.id === application.id);
  const mark = (state: 'sent' | 'due') =>
    void act('markThankYou', { thankYouId, state }, state === 'sent' ? words.letters.marked : frame.undone);
  return (
    <>
      <div className="title">
        <div className="clocked">
          {clock && <Clock hoursLeft={clock.hoursLeft} isSent={isSent} late={frame.late} />}
          <div>
            <h1 className="display">{words.letters.thank(name)}</h1>
            {clock && (
              <p className={clockText[clockState(clock.hoursLeft, isSent)]}>
                {wordDue(clock, thankYou.sentAt, words.letters, locale, timeZone)}
                {clock.endIsGuessed && !isSent && (
                  <span className="small faint">{` · ${words.letters.guessed}`}</span>
                )}
              </p>
            )}
          </div>
        </div>
        <Buttons>
          {!isSent && (
            <Button
              look="quiet"
              onClick={() =>
                void act(
                  'snoozeThankYou',
                  { thankYouId, until: addMinutes(now, snoozeMinutes) },
                  words.letters.snoozed,
                )
              }
            >
              {words.letters.snooze}
            </Button>
          )}
          <Button onClick={() => mark(isSent ? 'due' : 'sent')}>
            {isSent ? words.letters.unmark : words.letters.markSent}
          </Button>
        </Buttons>
      </div>
      <div className="panes three">
        <aside className="pane" aria-label={words.letters.list}>
          <Section title={application.company}>
            <ul className="rows letters">
              {siblings.map((one) => (
                <LetterRow
                  key={one.owed.thankYou.id}
                  one={one}
                  isChosen={one.owed.thankYou.id === thankYouId}
                />
              ))}
            </ul>
          </Section>
        </aside>
        <LetterEditor
          key={`${thankYouId}-${tone}-${owed.letter?.id ?? ''}`}
          owed={owed}
          draft={draft}
          tone={tone}
          onTone={setTone}
          siblings={siblings}
        />
        <LetterNotes workspace={workspace} personId={thankYou.personId} />
      </div>
    </>
  );
};
