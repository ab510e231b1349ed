import { makePlan, say } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { wordCountdown } from '../../lib/time/countdown';
import { dayIn } from '../../lib/time/instant';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { openDashboard } from '../frame/top-bar';
import { When } from '../interview/when';
import { Button } from '../look/button';
import { Card, Section } from '../look/card';
import { Meter } from '../look/meter';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';
import { DayTable } from '../workspace/day-table';

const mostToday = 2;

/** The next interview: how far it is, one or two things to do today, the day in the reader’s hours. */
export const NextInterview = ({ workspace, now }: { workspace: Workspace; now: string }) => {
  const { popup, rounds } = useWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const { plan } = useCoachWords();
  const { interview, application } = workspace;
  const first = workspace.meetings.find(({ interviewId }) => interviewId === interview.id);
  const { steps, done, all } = makePlan(workspace, now, timeZone);
  const today = dayIn(now, timeZone);
  const open = steps.filter((step) => !step.isDone);
  const first2 = [...open.filter(({ day }) => day <= today), ...open.filter(({ day }) => day > today)].slice(
    0,
    mostToday,
  );
  const ready = say(plan.ready, { done, all });
  return (
    <>
      <section className="hero">
        <h1 className="display">
          {first?.startsAt
            ? wordCountdown(now, first.startsAt, first.minutes, timeZone, locale)
            : rounds[interview.round ?? 'none']}
        </h1>
        <p className="strong">{`${rounds[interview.round ?? 'none']}, ${application.company}`}</p>
        {first && (
          <p className="soft">
            <When time={first} />
          </p>
        )}
      </section>
      {first2.length > 0 && (
        <Card label={popup.todo}>
          <header>
            <h2 className="label">{popup.todo}</h2>
            <span className="small faint">{ready}</span>
          </header>
          <Meter done={done} all={all} label={ready} />
          {first2.map((step) => {
            const worded = plan.step[step.code];
            return (
              <Tick
                key={step.id}
                round
                isDone={step.isDone}
                onTick={() =>
                  void act('addRow', {
                    table: 'stepMarks',
                    row: {
                      interviewId: interview.id,
                      stepId: step.id,
                      doneAt: now,
                      skipped: false,
                      position: null,
                    },
                  })
                }
                detail={worded && say(worded.why, step.values)}
              >
                {worded ? say(worded.title, step.values) : step.code}
              </Tick>
            );
          })}
          <Button look="quiet" small onClick={() => openDashboard(`#/interviews/${interview.id}`)}>
            {popup.more(Math.max(0, open.length - first2.length))}
          </Button>
        </Card>
      )}
      <Section title={popup.day}>
        <DayTable workspace={workspace} />
      </Section>
    </>
  );
};
