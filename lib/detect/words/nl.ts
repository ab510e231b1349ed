import type { Words } from './words';

export const nl: Words = {
  language: 'nl',
};
