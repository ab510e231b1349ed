import { useEffect, useState } from 'react';
import { Button } from '../look/button';
import { useWorkspaceWords } from './words/workspace-words';

/** Long enough for most answers, in seconds (source: ours; knight asks to be concise). */
const mark = 120;
/** The line of the clock is this long, so that the mark stands inside it. */
const whole = 180;

const wordSeconds = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** A clock for one answer; it shows the two-minute mark and runs on past it. */
export const PracticeClock = ({ onStop }: { onStop: (seconds: number) => void }) => {
  const words = useWorkspaceWords().practice;
  const [since, setSince] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setSeconds((performance.now() - since) / 1000), 250);
    return () => clearInterval(timer);
  }, [since]);
  const isRunning = since !== null;
  const stop = () => {
    setSince(null);
    onStop(Math.round(seconds));
  };
  const start = () => {
    setSeconds(0);
    setSince(performance.now());
  };
  const isOver = seconds > mark;
  return (
    <div className="practice-clock">
      <div className="clock-line" aria-hidden="true">
        <i style={{ width: `${Math.min(100, (seconds / whole) * 100)}%` }} />
        <b style={{ left: `${(mark / whole) * 100}%` }} />
      </div>
      <div className="clocked">
        <span className="heading" role="timer">
          {wordSeconds(seconds)}
        </span>
        <Button look={isRunning ? 'plain' : 'primary'} onClick={isRunning ? stop : start}>
          {isRunning ? words.stop : seconds > 0 ? words.again : words.start}
        </Button>
        <span className={isOver ? 'small soon-text' : 'small faint'} role="status">
          {isOver
            ? words.over
            : isRunning || seconds === 0
              ? words.running
              : words.took(wordSeconds(seconds))}
        </span>
      </div>
    </div>
  );
};
