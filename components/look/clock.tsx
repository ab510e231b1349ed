import { classNames } from './class-names';
import { Icon } from './icon';

/** Under so many hours a letter is due soon. */
const soonHours = 6;

export type ClockState = 'due' | 'soon' | 'late' | 'sent';

/** How a clock stands with so many hours left. */
export const clockState = (hoursLeft: number, isSent: boolean): ClockState =>
  isSent ? 'sent' : hoursLeft <= 0 ? 'late' : hoursLeft < soonHours ? 'soon' : 'due';

/** Colour for the line beside a clock. Colour never stands without the words. */
export const clockText: Record<ClockState, string> = {
  due: 'soft',
  soon: 'soon-text',
  late: 'late-text',
  sent: 'faint',
};

function inside(hoursLeft: number, late: string): string {
  if (hoursLeft <= 0) return late;
  return hoursLeft >= 1 ? `${Math.floor(hoursLeft)} h` : `${Math.max(1, Math.floor(hoursLeft * 60))} m`;
}

/** The ring of 24 hours. Hidden from screen readers: the due line beside it says it in words. */
export const Clock = ({
  hoursLeft,
  isSent = false,
  small = false,
  late,
}: {
  hoursLeft: number;
  isSent?: boolean;
  small?: boolean;
  /** The word for “late”, four letters or so. */
  late: string;
}) => {
  const state = clockState(hoursLeft, isSent);
  const left = Math.min(24, Math.max(0, isSent ? 0 : hoursLeft));
  const radius = small ? 18 : 19;
  return (
    <span
      className={classNames('clock', state !== 'due' && state, small && 'small')}
      style={{ '--left': left } as React.CSSProperties}
      aria-hidden="true"
    >
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r={radius} pathLength="24" />
        <circle cx="22" cy="22" r={radius} pathLength="24" />
      </svg>
      {isSent ? <Icon name="check" /> : !small && <span>{inside(hoursLeft, late)}</span>}
    </span>
  );
};
