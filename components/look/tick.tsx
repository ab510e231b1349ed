import { type ReactNode, useEffect, useState } from 'react';
import { classNames } from './class-names';

/** So long a tick stands on the reader’s word alone. */
const patience = 3_000;

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
}) => {
  // Shown at once, without waiting for the data; what could not be kept falls back after a while.
  const [wanted, setWanted] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the data has spoken
  useEffect(() => setWanted(null), [isDone]);
  useEffect(() => {
    if (wanted === null) return;
    const timer = setTimeout(() => setWanted(null), patience);
    return () => clearTimeout(timer);
  }, [wanted]);
  return (
    <label className={classNames('tick', round && 'round')}>
      <input
        type="checkbox"
        checked={wanted ?? isDone}
        onChange={(event) => {
          setWanted(event.target.checked);
          onTick(event.target.checked);
        }}
      />
      <span>
        {children}
        {detail && <p>{detail}</p>}
      </span>
      {end && <span className="small faint line">{end}</span>}
    </label>
  );
};
