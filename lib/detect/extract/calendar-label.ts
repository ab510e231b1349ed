import type { Clue, Page } from '../clue';

const methods: Record<
  string,
  { label: 'cancellation' | 'invitation' | 'none' | 'reschedule'; weight: number }
> = {
  CANCEL: { label: 'cancellation', weight: 5 },
  REQUEST: { label: 'invitation', weight: 1 },
  REPLY: { label: 'none', weight: 4 },
};

/** What the calendar file says the mail is: a request, a cancellation, somebody’s reply. */
export function findCalendarLabel(page: Page): Clue[] {
  return page.mail.calendars.slice(0, 3).flatMap((text): Clue[] => {
    const method = /^METHOD:\s*(\w+)/im.exec(text)?.[1]?.toUpperCase() ?? '';
    const value = methods[method];
    if (!value) return [];
    return [
      { kind: 'label', value, certain: true, quote: `METHOD:${method}`, by: 'calendar label', strength: 1 },
    ];
  });
}
