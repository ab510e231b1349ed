import { plan } from './plan';
import { questions } from './questions';
import { reasons } from './reasons';
import { sources } from './sources';

export const de = { language: 'de', reasons, plan, questions, sources } as const;
