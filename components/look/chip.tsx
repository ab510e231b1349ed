import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

/** A state in one or two words. */
export const Chip = ({
  tone,
  icon,
  children,
}: {
  tone?: 'accent' | 'soon' | 'late' | 'line';
  icon?: IconName;
  children: ReactNode;
}) => (
  <span className={classNames('chip', tone)}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);
