import type { ReactNode } from 'react';
import { Icon } from './icon';

/** What stays folded until it is asked for. */
export const Fold = ({
  title,
  startsOpen,
  children,
}: {
  title: ReactNode;
  startsOpen?: boolean;
  children: ReactNode;
}) => (
  <details className="fold" open={startsOpen}>
    <summary>
      <Icon name="next" />
      {title}
    </summary>
    {children}
  </details>
);
