import type { Words } from './words';

export const fr: Words = {
  language: 'fr',
};
