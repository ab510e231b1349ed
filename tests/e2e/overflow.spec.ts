import type { Workspace } from '../../lib/model/workspace';
import { aMeeting, aNote, aPerson } from '../coach/workspace';
import { expect, test } from './browser';
import { threeDaysBefore } from './interviews';
import { seed } from './seed';

const company = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH';
const title = 'Senior Executive Vice President of Regional Operations, Improvement and Transformation';
const sentence = 'She spoke for a long while about the shifts that nobody wants, and of her predecessor. ';

/** Twenty people one after the other, all with long names and much to say. */
function crowded(): Workspace {
  const usual = threeDaysBefore();
  const people = Array.from({ length: 20 }, (_, index) =>
    aPerson(`p${index}`, `Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley ${index}`, {
      title,
      email: `an.address.that.never.ends.${index}@subdomain.of.a.very.long.company.example`,
    }),
  );
  const meetings = people.map((_, index) =>
    aMeeting(`m${index}`, 'second', {
      startsAt: new Date(Date.parse('2026-03-12T13:00:00Z') + index * 25 * 60_000)
        .toISOString()
        .replace('.000Z', 'Z'),
      minutes: 20,
      topic: 'A look at the numbers, a tour of the hall, and working together across many sites',
    }),
  );
  const interview = { ...usual.interview, kind: 'onsite' as const, place: `${company}, 14 Quay Street` };
  return {
    ...usual,
    application: { ...usual.application, company, role: `${title}, full time` },
    interview,
    people,
    meetings: [...usual.meetings.filter(({ interviewId }) => interviewId === 'first'), ...meetings],
    attendances: people.map(({ id }, index) => ({
      id: `a${index}`,
      meetingId: `m${index}`,
      interviewId: 'second',
      personId: id,
    })),
    notes: people.map(({ id }) => aNote(`n-${id}`, 'second', 'talked about', sentence.repeat(8), id)),
    requirements: [{ id: 'r', applicationId: 'application', text: company.repeat(2), position: 0 }],
    terms: [{ id: 't', applicationId: 'application', term: company, meaning: sentence }],
    questions: people.map(({ id }) => ({
      id: `q-${id}`,
      applicationId: 'application',
      interviewId: 'second',
      personId: id,
      bankId: null,
      text: `Which of the sites of ${company} is first?`,
      askedAt: null,
      answer: null,
    })),
  };
}

const places = [
  'dashboard.html#/board',
  'dashboard.html#/agenda',
  'dashboard.html#/interviews',
  ...['interviews', 'day', 'ask', 'research', 'match', 'practice', 'lines', 'debrief'].map(
    (place) => `dashboard.html#/${place}/second`,
  ),
  'dashboard.html#/stories',
  'dashboard.html#/applications/application',
  'dashboard.html#/write/follow-up~application',
  'popup.html',
  'sidepanel.html',
];

test('nothing runs over the edge, however long the names and however many the people', async ({ encore }) => {
  await encore.setNow('2026-03-10T18:00:00Z');
  await seed(encore, crowded());
  for (const width of [360, 1280])
    for (const place of places) {
      const page = await encore.open(place);
      await page.setViewportSize({ width, height: 800 });
      await page.locator('main :is(h1, h2)').first().waitFor();
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(over, `${place} at ${width}`).toBeLessThanOrEqual(0);
      await page.close();
    }
});
