import * as z from 'zod/mini';
import { Id, Line } from './fields';

/** What a button of the bar asks for. */
export const BarPress = z.enum([
  'save',
  'update',
  'not-an-interview',
  'keep-old',
  'answer',
  'undo',
  'hide',
  'mark-sent',
  'open',
]);
export type BarPress = z.infer<typeof BarPress>;

/** The offer bar, every word ready: the content script only shows it. */
export const OfferBar = z.object({
  readingId: Id,
  /** Language of the words below, for the `lang` attribute. */
  language: Line,
  /** What stands in bold: “Second interview”, “Moved”, “Saved”. */
  lead: Line,
  /** The part that gives way when it is narrow: the company. */
  who: z.nullable(Line),
  /** A time that no longer holds. */
  was: z.nullable(Line),
  /** “Thu 12 Mar,” or a sentence. */
  when: z.nullable(Line),
  /** “2:00 pm” and “in New York”; the second may be a guess. */
  theirTime: z.nullable(Line),
  theirZone: z.nullable(Line),
  zoneIsGuessed: z.boolean(),
  /** “7:00 pm for you”. */
  mine: z.nullable(Line),
  buttons: z.array(z.object({ press: BarPress, words: Line, isPrimary: z.boolean() })),
  hideWords: Line,
  /** Folds away by itself: the news is told. */
  isDone: z.boolean(),
});
export type OfferBar = z.infer<typeof OfferBar>;
