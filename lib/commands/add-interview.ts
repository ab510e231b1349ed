import * as z from 'zod/mini';
import { Id, Line, Minutes, WallTime, ZoneName } from '../model/fields';
import type { Meeting } from '../model/interview';
import { InterviewKind, NamedPerson, Round } from '../model/understanding';
import { readStage } from '../store/reads/stages';
import { toInstant } from '../time/instant';
import { isClosed } from '../track/stages';
import { changeStage } from './change-stage';
import { command } from './command';
import { keepAttendance, keepPeople } from './rows-of-invitation';

/** Adds an interview by hand, with one meeting where its day is known. */
export const addInterview = command({
  name: 'addInterview',
  from: ['own page'],
  isChange: true,
  input: z.object({
    applicationId: Id,
    round: z.nullable(Round),
    kind: z.nullable(InterviewKind),
    wallTime: z.nullable(WallTime),
    timeZone: z.nullable(ZoneName),
    minutes: z.nullable(Minutes),
    place: z.nullable(Line),
    people: z.array(NamedPerson).check(z.maxLength(50)),
  }),
  run: async ({ applicationId, round, kind, wallTime, timeZone, minutes, place, people }, world) => {
    const { db, keep, newId, now } = world;
    if (!(await db.applications.get(applicationId))) throw new Error('That application is no longer kept.');
    const interviewId = newId();
    await keep.put('interviews', interviewId, {
      id: interviewId,
      applicationId,
      round,
      kind,
      place,
      link: null,
      phone: null,
      schedulingLink: null,
      decisionBy: null,
      replyBy: null,
      state: wallTime ? 'planned' : 'arranging',
      calendarUid: null,
      calendarSequence: null,
      quotes: [],
      language: world.locale.slice(0, 2),
      createdAt: now,
    });
    const startsAt = wallTime && timeZone ? toInstant(wallTime, timeZone) : null;
    const meeting: Meeting = {
      id: newId(),
      interviewId,
      applicationId,
      startsAt,
      wallTime,
      timeZone,
      zoneGuess: null,
      minutes,
      topic: null,
      state: 'planned',
    };
    await keep.put('meetings', meeting.id, meeting);
    await keepAttendance(await keepPeople(people, meeting, false, world), meeting, world);
    const stage = await readStage(db, applicationId);
    if (!isClosed(stage))
      await changeStage(applicationId, round === 'screening' ? 'screening' : 'interviewing', null, world);
    return { interviewId };
  },
});
