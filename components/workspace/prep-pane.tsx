import { makePlan, say } from '../../lib/coach';
import type { PlanStep } from '../../lib/model/plan';
import type { Workspace } from '../../lib/model/workspace';
import { wordDay } from '../../lib/time/wording';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { Meter } from '../look/meter';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { DayTable } from './day-table';
import { ZoneNote } from './zone-note';

/** Why they may have called back, the plan, and the day. */
export const PrepPane = ({ workspace, now }: { workspace: Workspace; now: string }) => {
  const words = useDeskWords().workspace;
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const coach = useCoachWords();
  const { steps, reasons, done, all } = makePlan(workspace, now, timeZone);
  const days = [...new Set(steps.map(({ day }) => day))];
  const ready = say(coach.plan.ready, { done, all });
  const tick = (step: PlanStep, isDone: boolean) => {
    const row = workspace.stepMarks.find(({ stepId }) => stepId === step.id);
    const doneAt = isDone ? now : null;
    if (row) void act('editRow', { table: 'stepMarks', id: row.id, patch: { doneAt } });
    else
      void act('addRow', {
        table: 'stepMarks',
        row: { interviewId: workspace.interview.id, stepId: step.id, doneAt, skipped: false, position: null },
      });
  };
  return (
    <div className="pane">
      <ZoneNote workspace={workspace} />
      {reasons.length > 0 && (
        <Section title={coach.reasons.heading}>
          <ol className="rows reasons">
            {reasons.map((reason, index) => {
              const [evidence] = reason.evidence;
              return (
                <li key={reason.id} className="row">
                  <span className="faint">{index + 1}</span>
                  <div>
                    <p className="strong">{coach.reasons.title[reason.id]}</p>
                    <p className="soft">{coach.reasons.advice[reason.id]}</p>
                    {evidence && (
                      <p className="small faint">
                        {say(
                          coach.reasons.evidence[evidence.code as keyof typeof coach.reasons.evidence],
                          evidence.values,
                        )}{' '}
                        {evidence.quote && <span className="quote">{`“${evidence.quote}”`}</span>}
                      </p>
                    )}
                  </div>
                  <span className="nowrap">
                    <Sources of={reason.source} />
                  </span>
                </li>
              );
            })}
          </ol>
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={coach.plan.heading} end={<span className="small faint">{ready}</span>}>
          <Meter done={done} all={all} label={ready} />
          {days.map((day) => (
            <div key={day} className="day">
              <h3 className="label">{wordDay(day, locale)}</h3>
              {steps
                .filter((step) => step.day === day)
                .map((step) => {
                  const worded = coach.plan.step[step.code];
                  return (
                    <Tick
                      key={step.id}
                      round
                      isDone={step.isDone}
                      onTick={(isDone) => tick(step, isDone)}
                      detail={worded && say(worded.why, step.values)}
                    >
                      {worded ? say(worded.title, step.values) : step.code}
                    </Tick>
                  );
                })}
            </div>
          ))}
        </Section>
      )}
      <Section title={words.day}>
        <DayTable workspace={workspace} />
      </Section>
    </div>
  );
};
