import type { Encore } from './browser';

type Added = { applicationId: string };

/** A few rows as a reader in the middle of it all has them: invented companies, one held round, two offers. */
export async function fillDesk(encore: Encore) {
  const { ask } = encore;
  await encore.setNow('2026-03-02T09:00:00.000Z');
  await ask('editRow', {
    table: 'settings',
    id: 'settings',
    patch: { name: 'Ines Berger', composeIn: 'gmail' },
  });
  const add = async (company: string, role: string | null, stage: string) =>
    (await ask<Added>('addApplication', { company, role, stage })).applicationId;
  const interview = async (applicationId: string, round: string, wallTime: string, people: unknown[]) =>
    (
      await ask<{ interviewId: string }>('addInterview', {
        applicationId,
        round,
        kind: 'video',
        wallTime,
        timeZone: 'Europe/London',
        minutes: 45,
        place: null,
        people,
      })
    ).interviewId;
  const person = (name: string, title: string, email: string | null = null) => ({ name, title, email });
  const wrenfield = await add('Wrenfield Instruments', 'Regional operations lead', 'interviewing');
  const first = await interview(wrenfield, 'first', '2026-03-03T10:00', [
    person('Priya Raman', 'HR manager', 'priya@wrenfield.example'),
  ]);
  const second = await interview(wrenfield, 'second', '2026-03-12T10:00', [
    person('Daniel Strand', 'Operations director', 'daniel@wrenfield.example'),
    person('Marguerite Okafor', 'VP operations'),
  ]);
  const tern = await add('Tern Street Clinic', 'Practice manager', 'applied');
  const call = await interview(tern, 'screening', '2026-03-12T09:00', []);
  const brackwater = await add('Brackwater Books', 'Supply manager', 'interviewing');
  const lumen = await add('Lumen Dairy Cooperative', 'Supply planner', 'interviewing');
  const offer = async (applicationId: string, isConditional: boolean, patch: Record<string, unknown>) => {
    const { offerId } = await ask<{ offerId: string }>('addOffer', { applicationId, isConditional });
    await ask('editRow', { table: 'offers', id: offerId, patch });
  };
  await offer(brackwater, false, { pay: '€61,000', leave: '28 days', decideBy: '2026-03-13' });
  await offer(lumen, true, { pay: '€64,500', leave: '24 days', decideBy: '2026-03-16' });
  await ask('addRow', { table: 'nonNegotiables', row: { topic: 'leave', line: '25 days or more' } });
  await encore.setNow('2026-03-12T12:00:00.000Z');
  return { wrenfield, first, second, tern, call, brackwater, lumen };
}
