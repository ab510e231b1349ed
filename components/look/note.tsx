import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

/** One thing to know or to settle: one sentence, why it is asked, at most two buttons. */
export const Note = ({
  icon,
  why,
  buttons,
  children,
}: {
  icon?: IconName;
  why?: ReactNode;
  buttons?: ReactNode;
  children: ReactNode;
}) => (
  <div className={classNames('note', icon && 'with-icon')}>
    {icon && <Icon name={icon} />}
    <div>
      {children}
      {why && <p className="small soft">{why}</p>}
    </div>
    {buttons && <div className="buttons">{buttons}</div>}
  </div>
);
