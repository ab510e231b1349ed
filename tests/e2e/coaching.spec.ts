import type { Page } from '@playwright/test';
import { dayTips } from '../../lib/coach/day-tips';
import { fourQuestions } from '../../lib/coach/four-questions';
import { meanings } from '../../lib/coach/meaning-of-round';
import { stepKinds } from '../../lib/coach/plan-table';
import { practiceBank } from '../../lib/coach/practice-bank';
import { questionBank } from '../../lib/coach/questions';
import { reasonSources } from '../../lib/coach/reasons';
import { researchItems } from '../../lib/coach/research';
import { en } from '../../lib/coach/words/en';
import type { SourceId } from '../../lib/model/plan';
import type { Workspace } from '../../lib/model/workspace';
import { aMeeting, aPerson } from '../coach/workspace';
import { expect, test } from './browser';
import {
  executiveRole,
  fullDay,
  phoneFinal,
  screeningCall,
  threeDaysBefore,
  unknownRound,
} from './interviews';
import { seed } from './seed';

/** Every row of the coach’s tables, and the sources that it must carry. */
const items: Record<string, SourceId[]> = Object.fromEntries([
  ...meanings.map(({ id, source }) => [`meaning:${id}`, source]),
  ...Object.entries(reasonSources).map(([id, source]) => [`reason:${id}`, source]),
  ...fourQuestions.map(({ id, source }) => [`four:${id}`, source]),
  ...stepKinds.map(({ code, source }) => [`step:${code}`, source]),
  ...questionBank.map(({ id, source }) => [`question:${id}`, source]),
  ...researchItems.map(({ id, source }) => [`research:${id}`, source]),
  ...dayTips.map(({ id, source }) => [`tip:${id}`, source]),
  ...practiceBank.map(({ id, source }) => [`practice:${id}`, source]),
]);

/**
 * What the coaching sources say, point by point, and the rows that carry it. A point that lost its last row would
 * show here, not only a row that lost its page.
 */
const points: Record<string, string[]> = {
  'A1 a screening call may not count': ['meaning:screening'],
  'A2 can do the job, right person; fit still open': ['meaning:right-person', 'meaning:fit-still-open'],
  'A3 senior roles': ['meaning:more-rounds', 'meaning:offer-unlikely'],
  'A4 on-site, a series of meetings; an estimate': ['meaning:site-visit', 'meaning:about-half'],
  'A5 one of a series, few left': ['meaning:series-or-top', 'meaning:two-or-more', 'meaning:two-or-three'],
  'A6 structured or not': ['meaning:structured', 'meaning:unstructured'],
  'A7 faces, last chance, rapport': [
    'meaning:new-faces',
    'meaning:known-faces',
    'meaning:last-chance',
    'meaning:rapport',
  ],
  'B the reasons': Object.keys(reasonSources).map((id) => `reason:${id}`),
  'C the four questions': fourQuestions.map(({ id }) => `four:${id}`),
  'D1 whom you will meet': ['step:ask-schedule', 'step:look-up-people', 'research:people'],
  'D2 material': ['step:ask-material'],
  'D3 research': [
    'site',
    'articles',
    'periodicals',
    'products',
    'technologies',
    'competitors',
    'challenges',
  ].map((id) => `research:${id}`),
  'D4 your background, round one': [
    'research:background',
    'research:round-one',
    'step:link-background',
    'step:review-notes',
  ],
  'D5 deeper questions': [
    'practice:learned-so-far',
    'practice:how-proceed',
    'practice:why-us',
    'step:deep-answers',
  ],
  'D6 behavioural questions, scenarios, stories': [
    'practice:disagreed',
    'practice:first-week',
    'step:find-story',
  ],
  'D7 concise': ['tip:concise', 'step:say-aloud'],
  'D8 tests': [
    'tip:tests',
    'practice:aptitude',
    'practice:brain-teaser',
    'practice:personality',
    'practice:skills',
    'step:warm-up-test',
  ],
  'D9 social settings': ['tip:social', 'tip:with-clients', 'step:table-manners'],
  'D10 what is not negotiable': ['step:know-lines'],
  'D11 the long day': ['tip:upbeat', 'tip:break', 'tip:enthusiasm', 'step:long-day'],
  'E the questions to ask': questionBank.map(({ id }) => `question:${id}`),
};

type Seen = Map<string, Set<string>>;

/** Reads every item on the page with the sources beside it, or in the head of its section; each opens to say more. */
async function look(page: Page, seen: Seen): Promise<void> {
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-item]')].map((item) => {
      const near = item.querySelector('.source') ? item : item.closest('section')?.querySelector('header');
      const names = [...(near?.querySelectorAll<HTMLElement>('button.source') ?? [])]
        .filter((button) => (button.nextElementSibling?.textContent ?? '').trim() !== '')
        .map((button) => button.textContent ?? '');
      return [item.dataset.item ?? '', names] as const;
    }),
  );
  for (const [item, names] of found) {
    const kept = seen.get(item) ?? new Set();
    for (const name of names) kept.add(name);
    seen.set(item, kept);
  }
}

const withQuotes = (workspace: Workspace, ...words: string[]): Workspace => {
  const quotes = words.map((one) => ({ field: 'round', words: one }));
  const interview = { ...workspace.interview, quotes };
  return {
    ...workspace,
    interview,
    interviews: workspace.interviews.map((one) => (one.id === interview.id ? interview : one)),
  };
};
const ofKind = (workspace: Workspace, kind: 'meal' | 'phone'): Workspace => {
  const interview = { ...workspace.interview, kind, link: null };
  return {
    ...workspace,
    interview,
    interviews: workspace.interviews.map((one) => (one.id === 'second' ? interview : one)),
  };
};

/** Interviews between which everything the coach knows has its turn, each with the moment it is looked at. */
const cases: [name: string, workspace: Workspace, now: string, places: string[]][] = [
  [
    'three days before',
    threeDaysBefore(),
    '2026-03-09T18:00:00Z',
    ['interviews', 'day', 'research', 'practice'],
  ],
  ['two weeks before', threeDaysBefore(), '2026-02-26T18:00:00Z', ['interviews']],
  [
    'nothing known but a contact',
    {
      ...unknownRound(),
      application: { ...unknownRound().application, role: 'Payroll clerk' },
      people: [aPerson('daniel', 'Daniel', { email: 'd@wrenfield.example', isContact: true })],
    },
    '2026-02-26T18:00:00Z',
    ['interviews'],
  ],
  [
    'to be arranged, its zone unknown',
    {
      ...ofKind(unknownRound(), 'phone'),
      interview: { ...unknownRound().interview, state: 'arranging' },
      meetings: [aMeeting('m1', 'second', { startsAt: null, timeZone: null, wallTime: '2026-03-12T14:00' })],
    },
    '2026-03-12T10:00:00Z',
    ['interviews'],
  ],
  ['a full day', fullDay(), '2026-03-09T18:00:00Z', ['interviews', 'day']],
  [
    'the same talk over and over',
    { ...fullDay(), meetings: fullDay().meetings.map((meeting) => ({ ...meeting, topic: null })) },
    '2026-03-09T18:00:00Z',
    ['interviews'],
  ],
  [
    'a final on the phone, with many signs',
    withQuotes(
      phoneFinal(),
      'the final round',
      'an assessment',
      'your salary expectations',
      'meet the team',
      'open questions',
    ),
    '2026-03-09T18:00:00Z',
    ['interviews'],
  ],
  ['a short talk with the same person', phoneFinal(), '2026-03-05T18:00:00Z', ['interviews']],
  [
    'a meal with an executive in a client role',
    { ...ofKind(executiveRole(), 'meal'), notes: [], requirements: [] },
    '2026-03-09T18:00:00Z',
    ['interviews', 'day'],
  ],
  [
    'they raised pay',
    {
      ...unknownRound(),
      debriefs: [
        {
          id: 'd',
          interviewId: 'second',
          applicationId: 'application',
          doneAt: null,
          theyRaisedMoney: true,
          howItWent: null,
        },
      ],
    },
    '2026-03-05T18:00:00Z',
    ['interviews'],
  ],
  ['a screening call', screeningCall(), '2026-03-09T18:00:00Z', ['interviews']],
];

test('every coaching item is reachable and carries its source', async ({ encore }) => {
  test.setTimeout(300_000);
  const seen: Seen = new Map();
  for (const [, workspace, now, places] of cases) {
    await encore.setNow(now);
    await seed(encore, workspace);
    for (const place of places) {
      const page = await encore.open(`dashboard.html#/${place}/second`);
      await look(page, seen);
      if (place === 'practice') {
        for (const button of await page.locator('.row .link').all()) {
          await button.click();
          await look(page, seen);
        }
      }
      await page.close();
    }
  }
  const missing = Object.keys(items).filter((id) => !seen.has(id));
  expect(missing, 'rows of the coach that no page shows').toEqual([]);
  const unsourced = Object.entries(items).flatMap(([id, source]) =>
    source.filter((one) => !seen.get(id)?.has(en.sources.name[one])).map((one) => `${id}: ${one}`),
  );
  expect(unsourced, 'rows shown without one of their sources').toEqual([]);
  const bare = Object.entries(points).filter(
    ([, ids]) => ids.length === 0 || !ids.every((id) => seen.has(id)),
  );
  expect(
    bare.map(([point]) => point),
    'points of the sources that nothing carries',
  ).toEqual([]);
});

test('what is not negotiable, the story bank, the mails that ask and the words name their source', async ({
  encore,
}) => {
  await encore.setNow('2026-03-09T18:00:00Z');
  await seed(encore, threeDaysBefore());
  for (const [place, name] of [
    ['lines/second', 'Career Trend'],
    ['stories', 'Jeanne Knight'],
    ['ask/second', 'All Star Resume'],
    ['research/second', 'All Star Resume'],
    ['match/second', 'Careers blog'],
  ] as const) {
    const page = await encore.open(`dashboard.html#/${place}`);
    await page.getByRole('button', { name }).first().click();
    await expect(page.locator('.about:popover-open')).toContainText('“');
    await page.close();
  }
});
