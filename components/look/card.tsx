import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A sheet on the desk: something to decide, or something the reader wrote. Never a card in a card. */
export const Card = ({
  label,
  flush,
  className,
  children,
}: {
  label?: string;
  flush?: boolean;
  className?: string;
  children: ReactNode;
}) => (
  <section className={classNames('card', flush && 'flush', className)} aria-label={label}>
    {children}
  </section>
);

/** A title and what belongs to it, with no box. `end` stands across from the title. */
export const Section = ({
  title,
  end,
  className,
  children,
}: {
  title: ReactNode;
  end?: ReactNode;
  className?: string;
  children: ReactNode;
}) => (
  <section className={classNames('section', className)}>
    <header>
      <h2 className="label">{title}</h2>
      {end}
    </header>
    {children}
  </section>
);
