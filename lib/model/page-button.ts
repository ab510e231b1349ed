/** The small button on a listing, every word ready. */
export type PageButton = { language: string; words: string; hideWords: string };
