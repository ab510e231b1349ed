import type { Page } from '../../clue';
import type { Mention } from './mention';

const greenwich = 'Etc/GMT';
const london = 'Europe/London';

/**
 * The zone that is meant. In summer “GMT” is London’s clock only for who writes from London’s summer time: in Accra or
 * Reykjavík it is what it says.
 */
export function zoneMeant(zone: string | null, { day }: Mention, page: Page): string | null {
  if (zone !== greenwich) return zone;
  const isLondons = /\+01:00$/.test(page.mail.sentAt ?? '');
  const summer = day !== null && Temporal.PlainDate.from(day).toZonedDateTime(london).offsetNanoseconds !== 0;
  return summer && !isLondons ? 'UTC' : london;
}
