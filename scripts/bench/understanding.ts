import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import type { understand as Understand } from '../../lib/detect/index';
import { mailOf, nastyTexts } from './mails';
import { medianOf } from './median';

nlp.plugin(dates);

/** Milliseconds for one mail, beside what reads dates alone. */
export function measureUnderstanding(understand: typeof Understand) {
  const small = mailOf(2_000);
  const large = mailOf(100_000);
  const withDates = nlp as unknown as (text: string) => { dates: () => { get: () => unknown } };
  return {
    small: medianOf(400, () => void understand(small)),
    large: medianOf(30, () => void understand(large)),
    chronoSmall: medianOf(200, () => void chrono.parse(small.text, new Date('2026-03-05T21:12:00Z'))),
    compromiseSmall: medianOf(20, () => void withDates(small.text).dates().get()),
  };
}

/** The worst of the nasty texts of 100 kB, once each after one warm-up. */
export function measureWorst(understand: typeof Understand): { name: string; ms: number } {
  const base = mailOf(2_000);
  let worst = { name: 'none', ms: 0 };
  for (const { name, text } of nastyTexts(100_000)) {
    const ms = medianOf(3, () => void understand({ ...base, text }));
    if (ms > worst.ms) worst = { name, ms };
  }
  return worst;
}
