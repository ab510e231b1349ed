import { gap } from './thank-you-input';

/** How many gaps a letter still shows. */
export function countGaps(text: string): number {
  return text.split(gap).length - 1;
}
