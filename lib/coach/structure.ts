import type { Workspace } from '../model/workspace';
import { meetingsOf } from './facts';

export type Structure = 'structured' | 'unstructured';

/**
 * Which of the two the day looks like (source: allstar): each interviewer with an area of their own, or general talks
 * in which the same question comes several times. Null for a single meeting. A guess, and to be shown as one.
 */
export function structureOf(workspace: Workspace): Structure | null {
  const meetings = meetingsOf(workspace);
  if (meetings.length < 2) return null;
  const topics = meetings.map(({ topic }) => topic?.trim().toLowerCase()).filter(Boolean);
  return new Set(topics).size * 2 >= meetings.length ? 'structured' : 'unstructured';
}
