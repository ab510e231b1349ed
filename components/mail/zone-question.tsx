import { useState } from 'react';
import type { DoubtReason } from '../../lib/model/understanding';
import { toInstant } from '../../lib/time/instant';
import { wordTime } from '../../lib/time/wording';
import { allZones, cityOf } from '../../lib/time/zone';
import { useReader } from '../frame/reader';
import { Button } from '../look/button';
import { Select } from '../look/input';
import { Note } from '../look/note';
import { useWords } from '../words/words';

/** Asks which zone an hour is meant in: the likely one with one press, any other from the list. */
export const ZoneQuestion = ({
  wallTime,
  guess,
  reason,
  onAnswer,
}: {
  /** The hour as the mail says it. */
  wallTime: string;
  guess: string | null;
  /** What makes it a question. */
  reason: DoubtReason;
  onAnswer: (timeZone: string) => void;
}) => {
  const { timeZone, locale } = useReader();
  const { mail } = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const likely = guess ?? timeZone;
  const [chosen, setChosen] = useState(likely);
  const carried = toInstant(wallTime, 'UTC');
  const hour = carried ? wordTime(carried, locale, 'UTC').replace(':00 ', ' ') : wallTime;
  return (
    <Note
      buttons={
        isChoosing ? (
          <>
            <Select
              label={mail.zone}
              hideLabel
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              {allZones().map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </Select>
            <Button small onClick={() => onAnswer(chosen)}>
              {mail.takeZone(cityOf(chosen))}
            </Button>
          </>
        ) : (
          <>
            <Button small onClick={() => onAnswer(likely)}>
              {mail.yesZone(cityOf(likely))}
            </Button>
            <Button small look="quiet" onClick={() => setChoosing(true)}>
              {mail.anotherZone}
            </Button>
          </>
        )
      }
    >
      <p>
        {reason === 'zone missing'
          ? mail.isZone(hour, cityOf(likely))
          : `${mail.doubts[reason]} ${mail.isHourZone(hour, cityOf(likely))}`}
      </p>
    </Note>
  );
};
