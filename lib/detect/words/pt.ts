import type { Words } from './words';

export const pt: Words = {
  language: 'pt',
};
