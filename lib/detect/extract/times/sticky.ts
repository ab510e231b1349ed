/** A pattern that is tried at one place only, in any case of letters. */
export const sticky = (source: string) => new RegExp(source, 'iuy');

/** The end of a word. */
export const edge = '(?![\\p{L}\\p{N}])';

/** What a sticky pattern finds exactly at `at`. */
export const run = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Which of the patterns fits, counted from one; 0 where none does. */
export const indexOf = (patterns: RegExp[], said: string): number =>
  patterns.findIndex((pattern) => pattern.test(said)) + 1;
