const prefixes = /^\s*(?:(?:re|aw|fwd?|wg|sv|vs|antw|tr|rv|rif|r|i|enc|doorst|fw)(?:\[\d+\])?\s*:\s*)+/i;

/** The subject of a thread: without Re:, AW:, Fwd: …, in lower case, spaces collapsed. */
export function threadKey(subject: string): string {
  return subject.slice(0, 400).replace(prefixes, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
