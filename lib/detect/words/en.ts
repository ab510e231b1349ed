import type { Words } from './words';

export const en: Words = {
  language: 'en',
};
