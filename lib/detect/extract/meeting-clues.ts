import type { Doubt } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import type { Mention } from './times/mention';
import { zoneOfPlace } from './times/read-zone';

/** What of a meeting the reader should look at again. */
export const doubt = (
  field: string,
  reason: Doubt['reason'],
  why: string,
  suggestion: string | null = null,
): Clue => ({
  kind: 'doubt',
  value: { field, reason, why, suggestion },
  certain: true,
  quote: '',
  by: 'meetings',
  strength: 1,
});

export function doubtsOf(mention: Mention, index: number): Clue[] {
  const field = `meetings.${index}.start`;
  return [
    ...(mention.contradicts
      ? [doubt(field, 'weekday contradicts date', 'The weekday in the mail is not that of the date.')]
      : []),
    ...(mention.dayIsOpen
      ? [doubt(field, 'day or month first', 'The date could be read with day or month first.')]
      : []),
    ...(mention.halfIsOpen
      ? [doubt(field, 'morning or afternoon', 'The mail does not say whether morning or afternoon.')]
      : []),
  ];
}

export function zoneDoubt(index: number, page: Page): Clue {
  const place = zoneOfPlace([...page.signature, ...page.footer.slice(0, 6), ...page.lines].join('\n'));
  return doubt(`meetings.${index}.timeZone`, 'zone missing', 'The mail names no time zone.', place);
}

export const meetingClue = (
  value: Extract<Clue, { kind: 'meeting' }>['value'],
  certain: boolean,
  quote: string,
): Clue => ({
  kind: 'meeting',
  value,
  certain,
  quote,
  by: 'meetings',
  strength: 1,
});
