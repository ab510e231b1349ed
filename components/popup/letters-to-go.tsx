import { addMinutes } from '../../lib/time/instant';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Source } from '../frame/source';
import { openDashboard } from '../frame/top-bar';
import type { Clocked } from '../letters/clocked';
import { wordDue } from '../letters/due-line';
import { Button, Buttons } from '../look/button';
import { classNames } from '../look/class-names';
import { Clock, clockState, clockText } from '../look/clock';
import { useWords } from '../words/words';

const snoozeMinutes = 180;

/** The letters that are owed, the most urgent first with the one primary button. */
export const LettersToGo = ({ letters, now }: { letters: Clocked[]; now: string }) => {
  const { popup, frame } = useWords();
  const words = useDeskWords().letters;
  const { locale, timeZone } = useReader();
  const { act } = useAct();
  const open = letters.filter(({ clock }) => clock.state !== 'sent');
  if (letters.length === 0) return null;
  return (
    <>
      <section className="hero">
        <h1 className="display">{popup.letters(open.length)}</h1>
        <p className="soft">{open[0]?.owed.application.company}</p>
      </section>
      <ul className="card flush rows">
        {letters.map(({ owed, clock }, index) => {
          const isSent = clock.state === 'sent';
          const { id } = owed.thankYou;
          return (
            <li key={id} className="row">
              <Clock hoursLeft={clock.hoursLeft} isSent={isSent} late={frame.late} />
              <div>
                <h2 className="subheading">{owed.person?.name ?? owed.person?.title ?? words.someone}</h2>
                {owed.person?.name && <p className="small soft">{owed.person.title}</p>}
                <p className={classNames('small', clockText[clockState(clock.hoursLeft, isSent)])}>
                  {wordDue(clock, owed.thankYou.sentAt, words, locale, timeZone)}
                </p>
              </div>
              {isSent ? (
                <Buttons>
                  <Button
                    look="quiet"
                    small
                    icon="undo"
                    onClick={() => void act('markThankYou', { thankYouId: id, state: 'due' }, frame.undone)}
                  >
                    {popup.notSent}
                  </Button>
                </Buttons>
              ) : (
                <Buttons>
                  <Button
                    look={index === 0 ? 'primary' : 'plain'}
                    small
                    onClick={() => openDashboard(`#/letters/${id}`)}
                  >
                    {popup.write}
                  </Button>
                  <Button
                    small
                    onClick={() => void act('markThankYou', { thankYouId: id, state: 'sent' }, popup.marked)}
                  >
                    {popup.markSent}
                  </Button>
                  <Button
                    look="quiet"
                    small
                    onClick={() =>
                      void act(
                        'snoozeThankYou',
                        { thankYouId: id, until: addMinutes(now, snoozeMinutes) },
                        popup.snoozed,
                      )
                    }
                  >
                    {popup.snooze}
                  </Button>
                </Buttons>
              )}
            </li>
          );
        })}
      </ul>
      <p className="small faint">
        {words.advice} <Source of="knight" />
      </p>
    </>
  );
};
