import type { Interview } from '../model/interview';
import type { Workspace } from '../model/workspace';
import { meetingsOf, peopleOf } from './facts';

/** One line of the list of rounds. A screening call stands there and is not counted (source: nest-offer). */
export type RoundLine = {
  interview: Interview;
  /** Which counted round it is, from 1; null for a screening call or one called off. */
  number: number | null;
  startsAt: string | null;
  people: ReturnType<typeof peopleOf>;
  isThis: boolean;
};

/** All rounds of the application, oldest first, and how they count. */
export function roundsOf(workspace: Workspace): RoundLine[] {
  let counted = 0;
  return workspace.interviews.map((interview) => {
    const counts = interview.round !== 'screening' && interview.state !== 'cancelled';
    if (counts) counted += 1;
    return {
      interview,
      number: counts ? counted : null,
      startsAt: meetingsOf(workspace, interview.id)[0]?.startsAt ?? null,
      people: peopleOf(workspace, interview.id),
      isThis: interview.id === workspace.interview.id,
    };
  });
}
