import { useDeskWords } from '../desk/words/desk-words';
import { useReader } from '../frame/reader';
import { classNames } from '../look/class-names';
import { Clock, clockState, clockText } from '../look/clock';
import { useWords } from '../words/words';
import type { Clocked } from './clocked';
import { wordDue } from './due-line';

/** One letter in a list. */
export const LetterRow = ({
  one: { owed, clock },
  isChosen,
  showsRound,
}: {
  one: Clocked;
  isChosen?: boolean;
  /** Where letters of several rounds stand in one list. */
  showsRound: boolean;
}) => {
  const words = useDeskWords().letters;
  const { frame, rounds } = useWords();
  const { locale, timeZone } = useReader();
  const isSent = clock.state === 'sent';
  return (
    <li className={classNames('row', isChosen && 'chosen')} aria-current={isChosen ? 'true' : undefined}>
      <Clock hoursLeft={clock.hoursLeft} isSent={isSent} small late={frame.late} />
      <div>
        <p className="strong">
          <a href={`#/letters/${owed.thankYou.id}`}>
            {owed.person?.name ?? owed.person?.title ?? words.somebody}
          </a>
          {showsRound && (
            <span className="small faint">
              , {rounds[owed.interview.round ?? 'none'].toLocaleLowerCase(locale)}
            </span>
          )}
        </p>
        <p className={classNames('small', clockText[clockState(clock.hoursLeft, isSent)])}>
          {wordDue(clock, owed.thankYou.sentAt, words, locale, timeZone)}
        </p>
      </div>
    </li>
  );
};
