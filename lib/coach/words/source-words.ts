import type { SourceId } from '../../model/plan';

/** How a source is named beside a piece of advice, and in full one tap away. */
export type SourceWords = { name: Record<SourceId, string>; about: Record<SourceId, string> };
