import { makePlan, say } from '../../lib/coach';
import type { PlanStep } from '../../lib/model/plan';
import type { Workspace } from '../../lib/model/workspace';
import { dayIn } from '../../lib/time/instant';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { openDashboard } from '../frame/top-bar';
import { Button } from '../look/button';
import { Card } from '../look/card';
import { Meter } from '../look/meter';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';

const mostShown = 2;

/** What is to do today: the first thing with a button that starts it, the next below, the rest behind a link. */
export const ToDo = ({ workspace, now }: { workspace: Workspace; now: string }) => {
  const { popup } = useWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const { plan } = useCoachWords();
  const { interview } = workspace;
  const { steps, done, all } = makePlan(workspace, now, timeZone);
  const today = dayIn(now, timeZone);
  const open = steps.filter((step) => !step.isDone);
  const due = open.filter(({ day }) => day <= today);
  const shown = [...due, ...open.filter(({ day }) => day > today)].slice(0, due.length > 0 ? mostShown : 1);
  if (shown.length === 0) return null;
  const ready = say(plan.ready, { done, all });
  const start = workspace.meetings.find(({ interviewId }) => interviewId === interview.id)?.startsAt;
  const left = open.length - shown.length;
  const tick = (step: PlanStep) => {
    const row = workspace.stepMarks.find(({ stepId }) => stepId === step.id);
    if (row) void act('editRow', { table: 'stepMarks', id: row.id, patch: { doneAt: now } });
    else
      void act('addRow', {
        table: 'stepMarks',
        row: { interviewId: interview.id, stepId: step.id, doneAt: now, skipped: false, position: null },
      });
  };
  const weekday =
    start && new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(new Date(start));
  return (
    <Card label={popup.todo}>
      <header>
        <h2 className="label">{due.length > 0 ? popup.todo : popup.todoNext}</h2>
        <span className="small faint">{ready}</span>
      </header>
      <Meter done={done} all={all} label={ready} />
      <div className="rows steps">
        {shown.map((step, index) => {
          const worded = plan.step[step.code];
          const title = worded ? say(worded.title, step.values) : step.code;
          return (
            <div key={step.id} className="tick-line">
              <Tick
                round
                isDone={step.isDone}
                onTick={() => tick(step)}
                detail={worded && say(worded.why, step.values)}
              >
                {index === 0 ? <span className="strong">{title}</span> : title}
              </Tick>
              {index === 0 && step.opens && (
                <Button small onClick={() => openDashboard(step.opens ?? undefined)}>
                  {popup.start}
                </Button>
              )}
            </div>
          );
        })}
      </div>
      {left > 0 && (
        <button
          type="button"
          className="more link"
          onClick={() => openDashboard(`#/interviews/${interview.id}`)}
        >
          {weekday && dayIn(start, timeZone) !== today ? popup.moreBefore(left, weekday) : popup.more(left)}
        </button>
      )}
    </Card>
  );
};
