import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** Square to ask or check, `round` to do. The whole label is the target. */
export const Tick = ({
  isDone,
  onTick,
  round,
  end,
  detail,
  children,
}: {
  isDone: boolean;
  onTick: (isDone: boolean) => void;
  round?: boolean;
  end?: ReactNode;
  /** The faint line below. */
  detail?: ReactNode;
  children: ReactNode;
}) => (
  <label className={classNames('tick', round && 'round')}>
    <input type="checkbox" checked={isDone} onChange={(event) => onTick(event.target.checked)} />
    <span>
      {children}
      {detail && <p>{detail}</p>}
    </span>
    {end && <span className="small faint line">{end}</span>}
  </label>
);
