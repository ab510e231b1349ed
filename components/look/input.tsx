import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/** One line to fill in. Its name is `label`, shown above unless `hideLabel`. */
export const Input = ({
  label,
  hideLabel,
  className,
  ...rest
}: { label: string; hideLabel?: boolean } & ComponentProps<'input'>) =>
  hideLabel ? (
    <input className={classNames('input', className)} aria-label={label} {...rest} />
  ) : (
    <Labelled label={label}>
      <input className={classNames('input', className)} {...rest} />
    </Labelled>
  );

/** Several lines, in the reader's own voice. */
export const TextArea = ({
  label,
  hideLabel,
  className,
  ...rest
}: { label: string; hideLabel?: boolean } & ComponentProps<'textarea'>) =>
  hideLabel ? (
    <textarea className={classNames('input', className)} aria-label={label} {...rest} />
  ) : (
    <Labelled label={label}>
      <textarea className={classNames('input', className)} {...rest} />
    </Labelled>
  );

/** One of a few. */
export const Select = ({
  label,
  hideLabel,
  className,
  ...rest
}: { label: string; hideLabel?: boolean } & ComponentProps<'select'>) =>
  hideLabel ? (
    <select className={classNames('input', className)} aria-label={label} {...rest} />
  ) : (
    <Labelled label={label}>
      <select className={classNames('input', className)} {...rest} />
    </Labelled>
  );

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label className="labelled">
    <span className="label">{label}</span>
    {children}
  </label>
);
