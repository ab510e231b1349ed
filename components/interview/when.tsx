import { type TimeToWord, wordBoth } from '../../lib/time/wording';
import { cityOf } from '../../lib/time/zone';
import { useReader } from '../frame/reader';
import { Guessed } from '../look/field';
import { useWords } from '../words/words';

/** One time in both zones, broken after the times: “Thu 12 Mar, 2:00–4:45 pm / in New York · 7:00 pm for you”. */
export const When = ({
  time,
  isZoneGuessed = false,
  isStrong = false,
}: {
  time: TimeToWord;
  isZoneGuessed?: boolean;
  isStrong?: boolean;
}) => {
  const { timeZone, locale } = useReader();
  const { interview } = useWords();
  const both = wordBoth(time, timeZone, locale);
  if (!both) return <span className="faint">{interview.noTimeYet}</span>;
  const zone = both.zone ?? (isZoneGuessed && time.timeZone ? interview.inZone(cityOf(time.timeZone)) : null);
  return (
    <>
      <span className={isStrong ? 'strong' : undefined}>
        {[both.day, both.theirs].filter(Boolean).join(', ')}
      </span>
      {(zone || both.mine) && (
        <>
          <br />
          {zone && <Guessed isGuess={isZoneGuessed}>{zone}</Guessed>}
          {zone && both.mine && ' · '}
          {both.mine && <span className="nowrap">{both.mine}</span>}
        </>
      )}
    </>
  );
};
