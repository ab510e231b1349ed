import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { now } from '../../lib/time/now';

const NowContext = createContext<string | null>(null);
const minute = 60_000;

/** The present instant, anew at each full minute. */
export function useNow(): string {
  const instant = useContext(NowContext);
  if (!instant) throw new Error('This part of the page stands outside its frame.');
  return instant;
}

/** One ticking clock for the whole page, so that all parts show the same minute. */
export const NowFrame = ({ children }: { children: ReactNode }) => {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const left = minute - (Date.parse(instant) % minute);
    const timer = setTimeout(() => setInstant(now()), left + 20);
    return () => clearTimeout(timer);
  }, [instant]);
  return <NowContext value={instant}>{children}</NowContext>;
};
