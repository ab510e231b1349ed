/**
 * Everything about one language that the readers need, and nothing else: a new language is one file of this shape.
 * Sections belong to the extractors of the same name.
 */
export type Words = {
  /** ISO 639-1. */
  language: string;
};
