/** A number as people write it: `168,000`, `64.500`, `47 500`, `168k`. */
export function numberOf(written: string | undefined, isThousands: boolean): number | null {
  if (!written) return null;
  const plain = written
    .replace(/[' ]/g, '')
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value) || value <= 0) return null;
  return isThousands && value < 1_000 ? value * 1_000 : value;
}

/** The first number in words, such as `$100,000`, `6,00,000` or `64.500,00 €`; null where there is none. */
export function sumInWords(words: string): number | null {
  const [written] = /\d[\d.,' ]{0,20}/.exec(words.slice(0, 200)) ?? [];
  return numberOf(written?.replace(/,(?=\d\d,)/g, '').replace(/[.,' ]+$/, ''), false);
}
