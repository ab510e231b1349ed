import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** Hairlines between rows, none around. `days`: your time bold first, theirs faint second. */
export const Table = ({
  head,
  label,
  tight,
  days,
  className,
  children,
}: {
  head?: ReactNode[];
  /** What the table holds, where no visible heading says it. */
  label?: string;
  tight?: boolean;
  days?: boolean;
  className?: string;
  children: ReactNode;
}) => (
  <table className={classNames('table', tight && 'tight', days && 'days', className)} aria-label={label}>
    {head && (
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={String(cell)} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody>{children}</tbody>
  </table>
);
