import { describe, expect, it } from 'vitest';
import { textLength, titleLength } from '../../lib/remind/reminder-view';
import { reminderWords } from '../../lib/remind/words';
import { application, derived, interview, meeting, person, thankYou } from './kept';

const offer = { id: 'offer', applicationId: 'brackwater', decideBy: '2026-03-13' } as never;
const kinds = [
  'evening before',
  'hour before',
  'day over',
  'thank-you morning',
  'thank-you soon',
  'thank-you late',
  'decision passed',
  'offer due',
  'zone open',
];

describe.each(['en-GB', 'de'])('notifications in %s', (locale) => {
  const list = derived(
    {
      meetings: [
        meeting(),
        meeting({
          id: 'open',
          interviewId: 'open',
          startsAt: null,
          timeZone: null,
          wallTime: '2026-03-13T10:00',
        }),
      ],
      interviews: [interview({ decisionBy: '2026-03-20' }), interview({ id: 'open' })],
      applications: [application(), application({ id: 'brackwater', company: 'Brackwater Books' })],
      stages: new Map([
        ['wrenfield', 'interviewing'],
        ['brackwater', 'offer'],
      ]),
      thankYous: [thankYou('letter', { personId: 'daniel' })],
      people: [person('daniel', 'Daniel Strand')],
      offers: [offer],
    },
    undefined,
    {},
    locale,
  );

  it.each(kinds)('say it whole: %s', (kind) => {
    const found = list.filter((one) => one.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    for (const { title, text, actions } of found) {
      expect(title).not.toContain('…');
      expect(text).not.toContain('…');
      expect(`${title} ${text}`).not.toMatch(/undefined|null|!|\s[.,]/);
      expect(actions.every(({ words }) => words.length > 0 && words.length <= 24)).toBe(true);
    }
  });

  it('fit together when several waited', () => {
    const words = reminderWords(locale);
    expect(words.whileAway.length).toBeLessThanOrEqual(titleLength);
    expect(words.more(`${words.isLate('Marguerite Okafor')}.`, 3).length).toBeLessThanOrEqual(textLength);
  });

  it('lead to the draft that they speak of', () => {
    expect(list.find(({ kind }) => kind === 'decision passed')?.opens).toBe('#/write/follow-up~wrenfield');
  });
});
