import type { Mention } from './mention';

const two = (value: number) => String(value).padStart(2, '0');

/** A mention as the wall time a meeting keeps. */
export const wallOf = ({ day, start }: Pick<Mention, 'day' | 'start'>): string =>
  start === null ? `${day}` : `${day}T${two(Math.floor(start / 60) % 24)}:${two(start % 60)}`;
