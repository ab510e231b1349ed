import { expect, it } from 'vitest';
import { storiesFor } from '../../components/call/stories-for';
import { isCallTime, talkAt, talksOf } from '../../components/call/talks';
import { aMeeting, aPerson, aWorkspace } from '../coach/workspace';

const day = aWorkspace({
  meetings: [
    aMeeting('priya', 'second', { startsAt: '2026-03-12T19:30:00Z', minutes: null }),
    aMeeting('daniel', 'second', { startsAt: '2026-03-12T18:00:00Z', minutes: null }),
    aMeeting('open', 'second', { startsAt: null }),
    aMeeting('before', 'first', { startsAt: '2026-03-03T19:00:00Z' }),
  ],
  people: [aPerson('d', 'Daniel Strand')],
  attendances: [{ id: 'a', meetingId: 'daniel', interviewId: 'second', personId: 'd' }],
});

it('puts the talks of the day in order, each until the next where nobody said how long', () => {
  expect(talksOf(day)).toMatchObject([
    {
      meeting: { id: 'daniel' },
      people: [{ name: 'Daniel Strand' }],
      endsAt: '2026-03-12T19:30:00Z',
      endIsGuessed: false,
    },
    { meeting: { id: 'priya' }, people: [], endsAt: '2026-03-12T20:30:00Z', endIsGuessed: true },
  ]);
});

it.each([
  ['2026-03-12T17:40:00Z', false, 0],
  ['2026-03-12T17:45:00Z', true, 0],
  ['2026-03-12T19:31:00Z', true, 1],
  ['2026-03-12T20:44:00Z', true, 1],
  ['2026-03-12T20:46:00Z', false, 1],
])('at %s it stands beside the call: %s, talk %i', (now, isCall, at) => {
  const talks = talksOf(day);
  expect(isCallTime(talks, now)).toBe(isCall);
  expect(talkAt(talks, now)).toBe(at);
});

it('proposes the story planned for the person first, and last the one they know', () => {
  const story = (id: string) => ({
    id,
    title: id,
    situation: '',
    task: '',
    action: '',
    result: '',
    tags: [],
    updatedAt: '2026-03-01T09:00:00Z',
  });
  const use = (storyId: string, personId: string | null, toldAt: string | null) => ({
    id: `${storyId}-${personId}`,
    storyId,
    interviewId: 'second',
    personId,
    toldAt,
  });
  const workspace = aWorkspace({
    ...day,
    stories: [story('told to another'), story('fresh'), story('proves'), story('planned')],
    storyUses: [use('told to another', 'x', '2026-03-12T18:10:00Z'), use('planned', 'd', null)],
    requirements: [{ id: 'r', applicationId: 'application', text: 'Sites', position: 0 }],
    proofs: [{ id: 'p', requirementId: 'r', storyId: 'proves' }],
  });
  expect(storiesFor(workspace, 'd').map(({ id }) => id)).toEqual([
    'planned',
    'proves',
    'fresh',
    'told to another',
  ]);
});
