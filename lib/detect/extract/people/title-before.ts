import type { NamePatterns } from '../name-patterns';
import { hasJob, tidyTitle, wordsOf } from './title-words';

/** What ends so leads to a place or a firm: “vacante de supervisor en”. */
const dangling = /\s(?:de|do|da|en|em|als|as|for|of|auf|in|im|at|bei|beim|van|bij|di|du|del|della|chez)$/i;

/** What speaks of the job that is to be filled is nobody’s title. */
const ofJob =
  /(?<!\p{L})(?:opening|vacancy|vacature|vacante|vaga|stelle|puesto|poste|posizione|functie)(?!\p{L})/iu;

const verb =
  /^.*(?<!\p{L})(?:will be|are|is|be|include[sd]?|sind|ist|sera|seront|será[n]?|serão|sarà|saranno|zijn)\s(?=\S)/iu;
/** “and then meet Director Lau” */
const meeting = /^.*(?<!\p{L})(?:meet|see|join)\s(?=\p{Lu})/u;
const joining = /\s(?:&|and|und|et|y|e|en)\s$/i;

/** “our churchwarden Gerald”: whose somebody is, in small letters, makes it a title, whatever the trade. */
const ofOurs =
  /(?<!\p{L})(?:our|my|their|unser(?:e|em|en|er)?|mein(?:e|em|en|er)?|notre|nuestr[oa]|noss[oa]|(?:il |la )?nostr[oa]|onze)\s((?!(?:dear|good|own|lovely|very|new|old|friends?|liebe|chère?|amig[oa]|querid[oa]|car[oa]|lieve|goede)\s)\p{Ll}{4,}(?:\s\p{Ll}{4,})?)\s$/iu;

/** What stands right before a name: `our Chief Operating Officer, Tom`, `eigenaar Piet`. */
export function titleBefore(before: string, words: NamePatterns): string | null {
  const near = before.slice(-90).replace(/,?\s*(?::\s*)?$/, '');
  const cut = Math.max(...[',', ';', ':', '(', ')', '\t', '. '].map((sign) => near.lastIndexOf(sign)));
  // “Your interviewers will be Branch Supervisor Katrina Ode”: no verb stands in a title.
  const phrase = near
    .slice(cut + 1)
    .replace(verb, '')
    .replace(meeting, '');
  const starts = [...phrase.matchAll(words.our)].map((match) => match.index + match[0].length);
  let short: string | null = null;
  for (const at of [...starts.reverse(), cut >= 0 || before.length < 90 ? 0 : -1]) {
    if (at < 0) continue;
    // “our Founder & CEO Tom”: what joins two jobs parts nothing.
    const [joined] = joining.exec(phrase.slice(0, at)) ?? [];
    if (joined && hasJob(wordsOf(phrase.slice(0, at - joined.length)).at(-1) ?? '', words)) continue;
    const title = tidyTitle(phrase.slice(at), words);
    const list = wordsOf(title);
    if (
      list.length === 0 ||
      list.length > 6 ||
      /\d|@/.test(title) ||
      dangling.test(title) ||
      ofJob.test(title)
    )
      continue;
    if (list.length === 1 && /^\p{Lu}{2,6}$/u.test(title) && at > 0 && !hasJob(title, words)) short ??= title;
    else if (
      hasJob(title, words) &&
      list.every((word) => !/^\p{Lu}\p{Ll}+$/u.test(word) || !/[.!?]/.test(word))
    )
      return title;
  }
  const ours = ofOurs.exec(before.slice(-60))?.[1];
  return short ?? (ours && /^\p{Ll}/u.test(ours) ? ours : null);
}
