/** A text without case, accents, signs and legal forms. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:inc|ltd|llc|gmbh|ag|se|kg|bv|sa|sas|sarl|srl|spa|plc|co|corp|limited|ev)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two names are one, or one holds the other. */
export const isNear = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)];
  return one !== '' && other !== '' && (one === other || one.includes(other) || other.includes(one));
};

/** The instant of a wall time, so that two names of one clock count as one. */
export function instantOf(start: string, zone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return null;
  }
}
