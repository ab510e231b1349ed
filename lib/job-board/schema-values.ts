import { wordsOfHtml } from './words-of-html';

/** A schema.org object as parsed. */
export type Thing = Record<string, unknown>;

/** Whether a value is an object. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A value as a list: one, several or none. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Words of a value in one line; null where it holds none. */
export const line = (value: unknown, most = 500): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = wordsOfHtml(String(value)).replace(/\s+/g, ' ').trim().slice(0, most);
  return text === '' ? null : text;
};

/** The name of a thing that may be an object, a list or a string. */
export const nameOf = (value: unknown): string | null => {
  const first = listOf(value)[0];
  return isThing(first) ? (line(first.name) ?? line(first.legalName)) : line(first);
};
