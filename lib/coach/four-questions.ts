import type { Part } from '../model/interview';
import type { SourceId } from '../model/plan';

export type FourQuestionId = 'can-do' | 'fits-culture' | 'work-with' | 'can-manage';

/** What each person in the room asks themselves, and who asks it most (source: knight; who asks which most: ours). */
export const fourQuestions: readonly { id: FourQuestionId; for: Part[]; source: SourceId[] }[] = [
  { id: 'can-do', for: ['committee head', 'other'], source: ['knight'] },
  { id: 'fits-culture', for: ['HR', 'executive'], source: ['knight'] },
  { id: 'work-with', for: ['peer', 'report'], source: ['knight'] },
  { id: 'can-manage', for: ['supervisor'], source: ['knight'] },
];

/** The one of the four that a person of this part most likely asks themselves. */
export function questionOfPart(part: Part): FourQuestionId {
  return fourQuestions.find((question) => question.for.includes(part))?.id ?? 'can-do';
}

/** Under which step id the self-check of one of the four is ticked. */
export const fourStepId = (id: FourQuestionId): string => `four:${id}`;
