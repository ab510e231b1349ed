import type { Words } from './words';

export const de: Words = {
  language: 'de',
};
