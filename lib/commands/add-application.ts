import * as z from 'zod/mini';
import { Stage } from '../model/application';
import { Line } from '../model/fields';
import { changeStage } from './change-stage';
import { command } from './command';

/** Adds an application by hand. */
export const addApplication = command({
  name: 'addApplication',
  from: ['own page'],
  isChange: true,
  input: z.object({ company: Line, role: z.nullable(Line), stage: Stage }),
  run: async ({ company, role, stage }, world) => {
    if (company.trim() === '') throw new Error('Give the company a name, so that you find it again.');
    const id = world.newId();
    await world.keep.put('applications', id, {
      id,
      company: company.trim(),
      role,
      companyDomain: null,
      requisitionId: null,
      postingUrl: null,
      foundVia: 'hand',
      createdAt: world.now,
    });
    await changeStage(id, stage, null, world);
    return { applicationId: id };
  },
});
