import { partOf } from '../../lib/coach';
import { addMinutes } from '../../lib/time/instant';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Source } from '../frame/source';
import { openDashboard } from '../frame/top-bar';
import type { Clocked } from '../letters/clocked';
import { wordDue } from '../letters/due-line';
import { Button, Buttons, IconButton } from '../look/button';
import { classNames } from '../look/class-names';
import { Clock, clockState, clockText } from '../look/clock';
import { useWords } from '../words/words';

const snoozeMinutes = 180;

/** One person, the clock, and what can be done about the letter. */
const Letter = ({
  one: { owed, clock },
  isFirst,
  company,
  now,
}: {
  one: Clocked;
  isFirst: boolean;
  /** Named where the letters are for more than one company. */
  company: string | null;
  now: string;
}) => {
  const { popup, frame, parts } = useWords();
  const words = useDeskWords().letters;
  const { locale, timeZone } = useReader();
  const { act } = useAct();
  const isSent = clock.state === 'sent';
  const { id, sentAt } = owed.thankYou;
  const { person } = owed;
  const name = person?.name ?? person?.title ?? words.somebody;
  const told = person && partOf(person);
  // A part that only repeats the title, or is a guess, says nothing.
  const part = told && !told.isGuess ? parts[told.part] : '';
  return (
    <li className="row">
      <Clock hoursLeft={clock.hoursLeft} isSent={isSent} late={frame.late} />
      <div>
        <h2 className="subheading">{name}</h2>
        <p className="small soft">
          {[person?.name && person.title, part, company].filter(Boolean).join(', ')}
        </p>
        <p className={classNames('small due', clockText[clockState(clock.hoursLeft, isSent)])}>
          {wordDue(clock, sentAt, words, locale, timeZone)}
        </p>
      </div>
      {isSent ? (
        <IconButton
          icon="undo"
          label={popup.notSent}
          onClick={() => void act('markThankYou', { thankYouId: id, state: 'due' }, frame.undone)}
        />
      ) : (
        <Buttons>
          <Button look={isFirst ? 'primary' : 'plain'} small onClick={() => openDashboard(`#/letters/${id}`)}>
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
};

/** Below their head: the letters, the most urgent first with the one primary button; those that went out last. */
export const LettersToGo = ({ letters, now }: { letters: Clocked[]; now: string }) => {
  const words = useDeskWords().letters;
  const companies = new Set(letters.map(({ owed }) => owed.application.id));
  return (
    <>
      <ul className="card flush rows">
        {letters.map((one, index) => (
          <Letter
            key={one.owed.thankYou.id}
            one={one}
            isFirst={index === 0}
            company={companies.size > 1 ? one.owed.application.company : null}
            now={now}
          />
        ))}
      </ul>
      <p className="small faint">
        {words.advice} <Source of="knight" />
      </p>
    </>
  );
};
