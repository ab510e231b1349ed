import type { Workspace } from '../../lib/model/workspace';
import { wordBoth } from '../../lib/time/wording';
import { cityOf } from '../../lib/time/zone';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button } from '../look/button';
import { Note } from '../look/note';

/** The question of the zone, while it is open: asked, never filled in silently. */
export const ZoneNote = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const meeting = workspace.meetings.find(
    ({ interviewId, startsAt, wallTime, timeZone: zone }) =>
      interviewId === workspace.interview.id && !startsAt && !zone && wallTime?.includes('T'),
  );
  if (!meeting) return null;
  const time = wordBoth({ ...meeting, minutes: null }, timeZone, locale)?.theirs ?? '';
  const guess = meeting.zoneGuess;
  const answer = (zone: string) =>
    void act('answerZone', { meetingId: meeting.id, timeZone: zone }, words.saved);
  return (
    <Note
      icon="question"
      buttons={
        <>
          {guess && (
            <Button small onClick={() => answer(guess)}>
              {words.yes(cityOf(guess))}
            </Button>
          )}
          {guess !== timeZone && (
            <Button small look={guess ? 'quiet' : 'plain'} onClick={() => answer(timeZone)}>
              {words.mine(cityOf(timeZone))}
            </Button>
          )}
        </>
      }
    >
      <p>{guess ? words.zone(time, cityOf(guess)) : words.zonePlain(time)}</p>
    </Note>
  );
};
