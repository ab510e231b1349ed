import { plan } from './plan';
import { questions } from './questions';
import { reasons } from './reasons';
import { sources } from './sources';

export const en = { language: 'en', reasons, plan, questions, sources } as const;
