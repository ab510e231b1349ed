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
