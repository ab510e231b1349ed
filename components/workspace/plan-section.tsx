import { useEffect, useRef, useState } from 'react';
import { makePlan, say } from '../../lib/coach';
import type { PlanStep } from '../../lib/model/plan';
import type { Workspace } from '../../lib/model/workspace';
import { dayIn } from '../../lib/time/instant';
import { wordDay } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { Fold } from '../look/fold';
import { Meter } from '../look/meter';
import { useCoachWords } from '../words/coach-words';
import { PlanRow } from './plan-row';
import { useMarks } from './use-marks';
import { useWorkspaceWords } from './words/workspace-words';

/** The plan: dated steps, ticked off, left out, put in another order. Nothing in it is ever overdue. */
export const PlanSection = ({ workspace, now }: { workspace: Workspace; now: string }) => {
  const words = useWorkspaceWords().plan;
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const coach = useCoachWords().plan;
  const { skip } = useMarks(workspace);
  const { steps, leftOut, done, all } = makePlan(workspace, now, timeZone);
  const [openId, setOpenId] = useState<string | null>(null);
  // A step that moves to another day is drawn anew: the button pressed gets its focus back.
  const order = steps.map(({ id }) => id).join(' ');
  const pressed = useRef<{ button: string; order: string } | null>(null);
  useEffect(() => {
    if (!pressed.current || pressed.current.order === order) return;
    document.getElementById(pressed.current.button)?.focus();
    pressed.current = null;
  });
  if (all + leftOut.length === 0) return null;

  const today = dayIn(now, timeZone);
  const days = [...new Set(steps.map(({ day }) => day))];
  const ready = say(coach.ready, { done, all });
  const firstOpen = steps.find((step) => !step.isDone)?.id;
  const titleOf = (step: PlanStep) => say(coach.step[step.code]?.title ?? step.code, step.values);
  const move = async (step: PlanStep, by: -1 | 1) => {
    const ids = steps.map(({ id }) => id);
    const from = ids.indexOf(step.id);
    ids.splice(from, 1);
    ids.splice(from + by, 0, step.id);
    const stepIds = [...ids, ...leftOut.map(({ id }) => id)];
    const told = words.moved(from + by + 1, all);
    // Set before it is done: the new order may be drawn before the answer is here.
    pressed.current = { button: `${by < 0 ? 'up' : 'down'}-${step.id}`, order };
    if (!(await act('orderSteps', { interviewId: workspace.interview.id, stepIds }, told)))
      pressed.current = null;
  };
  return (
    <Section title={coach.heading} end={<span className="small faint">{ready}</span>}>
      <Meter done={done} all={all} label={ready} />
      {all > 0 && done === all && <p className="soft">{words.ready}</p>}
      {days.map((day) => (
        <div key={day} className="day">
          <h3 className="label">
            {day === today ? words.today(wordDay(day, locale)) : wordDay(day, locale)}
          </h3>
          {steps
            .filter((step) => step.day === day)
            .map((step) => (
              <PlanRow
                key={step.id}
                workspace={workspace}
                step={step}
                isNext={step.id === firstOpen}
                isFirst={step === steps[0]}
                isLast={step === steps.at(-1)}
                isOpen={step.id === openId}
                onOpen={(isOpen) => setOpenId(isOpen ? step.id : null)}
                onMove={(by) => void move(step, by)}
              />
            ))}
        </div>
      ))}
      {leftOut.length > 0 && (
        <Fold title={words.leftOut(leftOut.length)}>
          <ul className="rows">
            {leftOut.map((step) => (
              <li key={step.id} className="row no-lead">
                <span className="soft">{titleOf(step)}</span>
                <Button small look="quiet" onClick={() => skip(step.id, false)}>
                  {words.back}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
};
