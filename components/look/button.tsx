import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

type Looks = {
  /** `primary` once on a surface; `quiet` for saying no. */
  look?: 'primary' | 'plain' | 'quiet';
  small?: boolean;
  icon?: IconName;
  /** Stands at the far end of its row of buttons. */
  end?: boolean;
};

/** A verb, one to three words. */
export const Button = ({
  look = 'plain',
  small,
  icon,
  end,
  className,
  children,
  ...rest
}: Looks & ComponentProps<'button'>) => (
  <button
    type="button"
    className={classNames('button', look !== 'plain' && look, small && 'small', end && 'end', className)}
    {...rest}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);

/** A button that is an icon; `label` is its name. */
export const IconButton = ({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & Omit<ComponentProps<'button'>, 'children'>) => (
  <button type="button" className="button quiet small square" aria-label={label} title={label} {...rest}>
    <Icon name={icon} />
  </button>
);

/** A row of buttons. */
export const Buttons = ({ children, className }: { children: React.ReactNode; className?: string }) => (
  <div className={classNames('buttons', className)}>{children}</div>
);

/** A link that looks like a button: it leads somewhere else. */
export const ButtonLink = ({
  look = 'plain',
  small,
  icon,
  end,
  className,
  children,
  ...rest
}: Looks & ComponentProps<'a'>) => (
  <a
    className={classNames('button', look !== 'plain' && look, small && 'small', end && 'end', className)}
    {...rest}
  >
    {icon && <Icon name={icon} />}
    {children}
  </a>
);
