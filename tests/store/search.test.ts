import { describe, expect, it } from 'vitest';
import { addApplication } from '../../lib/commands/add-application';
import { addInterview } from '../../lib/commands/add-interview';
import { addRow } from '../../lib/commands/add-row';
import { search } from '../../lib/store/reads/search';
import { anEncore } from '../encore';

async function desk() {
  const { ask, db } = await anEncore([addApplication, addInterview, addRow]);
  const { applicationId } = await ask('addApplication', {
    company: 'Wrenfield Instruments',
    role: 'Planer für Schichten',
    stage: 'interviewing',
  });
  const { interviewId } = await ask('addInterview', {
    applicationId,
    round: 'second',
    kind: 'video',
    wallTime: '2026-03-12T10:00',
    timeZone: 'Europe/London',
    minutes: 45,
    place: null,
    people: [{ name: 'Zoë Müller', title: 'Head of people', email: 'zoe@wrenfield.example' }],
  });
  const about = { applicationId, interviewId };
  await ask('addRow', {
    table: 'notes',
    row: {
      ...about,
      meetingId: null,
      personId: null,
      about: 'learned',
      text: 'Dwell time in Antwerp is a worry.',
      at: '2026-03-12T11:00:00Z',
    },
  });
  return { db, applicationId, interviewId };
}

describe('the search', () => {
  it('finds a person without accents or case, and opens what they belong to', async () => {
    const { db, applicationId } = await desk();
    expect(await search(db, 'zoe MULLER')).toMatchObject([
      {
        kind: 'person',
        title: 'Zoë Müller, Head of people',
        company: 'Wrenfield Instruments',
        route: `#/applications/${applicationId}`,
      },
    ]);
  });

  it('wants every word, in whatever order', async () => {
    const { db } = await desk();
    expect(await search(db, 'schichten wren')).toMatchObject([{ kind: 'application' }]);
    expect(await search(db, 'schichten lumen')).toEqual([]);
  });

  it('shows the words around what was found in a note', async () => {
    const { db, interviewId } = await desk();
    expect(await search(db, 'antwerp')).toMatchObject([
      { kind: 'note', title: 'Dwell time in Antwerp is a worry.', route: `#/debrief/${interviewId}` },
    ]);
  });

  it('finds nothing for less than two characters', async () => {
    const { db } = await desk();
    expect(await search(db, ' w ')).toEqual([]);
  });
});
