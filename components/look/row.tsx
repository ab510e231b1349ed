import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A list with hairlines between its rows; `inCard` puts it on a sheet. */
export const Rows = ({
  inCard,
  className,
  children,
}: {
  inCard?: boolean;
  className?: string;
  children: ReactNode;
}) => <ul className={classNames(inCard && 'card flush', 'rows', className)}>{children}</ul>;

/** Leading thing, two or three lines, trailing thing; buttons below. */
export const Row = ({
  lead,
  end,
  isChosen,
  className,
  children,
}: {
  lead?: ReactNode;
  end?: ReactNode;
  isChosen?: boolean;
  className?: string;
  children: ReactNode;
}) => (
  <li
    className={classNames('row', !lead && 'no-lead', isChosen && 'chosen', className)}
    aria-current={isChosen || undefined}
  >
    {lead}
    {children}
    {end}
  </li>
);
