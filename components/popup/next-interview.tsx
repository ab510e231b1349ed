import type { Workspace } from '../../lib/model/workspace';
import { DayLines } from '../interview/day-lines';
import { ZoneNote } from '../workspace/zone-note';
import { ToDo } from './to-do';

/** Below the head of the next interview: what is asked, one or two things to do today, the day in the reader’s hours. */
export const NextInterview = ({ workspace, now }: { workspace: Workspace; now: string }) => (
  <>
    <ZoneNote workspace={workspace} />
    <ToDo workspace={workspace} now={now} />
    <DayLines workspace={workspace} />
  </>
);
