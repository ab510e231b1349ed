import type { Part, Person } from '../model/interview';
import { partsByTitle } from './part-table';

/** A person's part from their title, or null. A guess, and to be shown as one. */
export function guessPart(title: string | null): Part | null {
  if (!title) return null;
  return partsByTitle.find(({ words }) => words.test(title))?.part ?? null;
}

/** What the reader said about a person, else the guess. */
export function partOf(person: Person): { part: Part; isGuess: boolean } {
  if (person.part) return { part: person.part, isGuess: false };
  return { part: guessPart(person.title) ?? 'other', isGuess: true };
}
