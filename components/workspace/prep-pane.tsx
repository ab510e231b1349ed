import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { Section } from '../look/card';
import { DayPlanTable } from './day-plan-table';
import { PlanSection } from './plan-section';
import { ReasonsSection } from './reasons-section';
import { RecallNote } from './recall-note';
import { useWorkspaceWords } from './words/workspace-words';
import { ZoneNote } from './zone-note';

/** Why they may have called back, the plan, and the day. */
export const PrepPane = ({ workspace, now }: { workspace: Workspace; now: string }) => {
  const words = useDeskWords().workspace;
  const { day } = useWorkspaceWords();
  return (
    <div className="pane">
      <ZoneNote workspace={workspace} />
      <RecallNote workspace={workspace} />
      <ReasonsSection workspace={workspace} />
      <PlanSection workspace={workspace} now={now} />
      <Section
        title={words.day}
        end={
          <a className="more" href={`#/day/${workspace.interview.id}`}>
            {day.whole}
          </a>
        }
      >
        <DayPlanTable workspace={workspace} />
      </Section>
    </div>
  );
};
