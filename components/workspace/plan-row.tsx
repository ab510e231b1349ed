import { say } from '../../lib/coach';
import type { PlanStep } from '../../lib/model/plan';
import type { Workspace } from '../../lib/model/workspace';
import { wordTime } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Sources } from '../frame/source';
import { Button, ButtonLink, Buttons, IconButton } from '../look/button';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { useMarks } from './use-marks';
import { useWorkspaceWords } from './words/workspace-words';

/** One step of the plan. Why it helps, its source, its place and the way to leave it out are one press away. */
export const PlanRow = ({
  workspace,
  step,
  isNext,
  isFirst,
  isLast,
  isOpen,
  onOpen,
  onMove,
}: {
  workspace: Workspace;
  step: PlanStep;
  /** The first one still open: it alone has a button. */
  isNext: boolean;
  isFirst: boolean;
  isLast: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onMove: (by: -1 | 1) => void;
}) => {
  const words = useWorkspaceWords().plan;
  const { day: dayWords } = useWorkspaceWords();
  const { locale, timeZone } = useReader();
  const { mark, skip } = useMarks(workspace);
  const worded = useCoachWords().plan.step[step.code];
  const title = say(worded?.title ?? step.code, step.values);
  const leads = step.opens !== null && step.opens !== `#/interviews/${workspace.interview.id}`;
  const end = step.at
    ? wordTime(step.at, locale, timeZone)
    : step.minutes && !step.isDone
      ? dayWords.minutes(step.minutes)
      : null;
  return (
    <div className="step" data-item={`step:${step.code}`}>
      <div className="tick-line">
        <Tick
          round
          isDone={step.isDone}
          onTick={(isDone) => mark(step.id, isDone)}
          end={isNext && leads ? null : end}
        >
          {isNext ? <span className="strong">{title}</span> : title}
        </Tick>
        {isNext && leads && (
          <ButtonLink small href={step.opens ?? ''}>
            {words.start}
          </ButtonLink>
        )}
        <IconButton
          icon="more"
          label={words.more(title)}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        />
      </div>
      <div className="step-more" hidden={!isOpen}>
        <p className="small soft">
          {worded && say(worded.why, step.values)}. <Sources of={step.source} />
        </p>
        <Buttons>
          {leads && (
            <ButtonLink small look="quiet" href={step.opens ?? ''}>
              {words.go}
            </ButtonLink>
          )}
          <IconButton
            id={`up-${step.id}`}
            icon="up"
            label={words.up(title)}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton
            id={`down-${step.id}`}
            icon="down"
            label={words.down(title)}
            disabled={isLast}
            onClick={() => onMove(1)}
          />
          <Button small look="quiet" onClick={() => skip(step.id, true, words.skipped)}>
            {words.skip}
          </Button>
        </Buttons>
      </div>
    </div>
  );
};
