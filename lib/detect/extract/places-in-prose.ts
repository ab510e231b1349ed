import { placeWords } from '../words/place-words';
import type { NamePatterns } from './name-patterns';
import { readPlace } from './place-phrase';

/** A place told of in a sentence, where it stands, how sure it is. */
export type ToldPlace = { value: string; start: number; end: number; strength: number; certain: boolean };

const mostLeads = 40;
const hour = /\d ?(?:[ap]\.? ?m\.?|h|hrs?|ish)?[\s,)]*$/i;
/** A sentence may be nothing but the place: “County Hall, Room 4.” */
const ownSentence = /(?:^|[.!?]\s)(?=\p{Lu}[\p{L}'’]+)/gu;
const legal = /\b(?:gmbh|inc|llc|ltd|limited|plc|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|ag|ltda)\b/i;
type Start = { at: number; before: string; kind: 'word' | 'there' | 'comma' | 'sentence' };

function startsOf(line: string, words: NamePatterns): Start[] {
  const starts: Start[] = [];
  for (const found of line.matchAll(words.placeLeads)) {
    const end = found.index + found[0].length;
    // “at The Copper Ladle”: written large it is of the name.
    const article = /\s(?:The|Le|La|El|Il|Lo|O|A|De|Het) $/.exec(found[0]);
    starts.push({
      at: article ? end - article[0].length + 1 : end,
      before: line.slice(Math.max(0, found.index - 40), found.index),
      kind: placeWords.leadsThere.test(found[0]) ? 'there' : 'word',
    });
    if (starts.length >= mostLeads) break;
  }
  for (const found of line.matchAll(placeWords.behindHour)) {
    starts.push({ at: found.index + found[0].length, before: '', kind: 'comma' });
    if (starts.length >= mostLeads * 2) break;
  }
  for (const found of line.matchAll(ownSentence)) {
    starts.push({ at: found.index + found[0].length, before: '', kind: 'sentence' });
    if (starts.length >= mostLeads * 3) break;
  }
  const order = (one: Start) => (one.kind === 'sentence' ? 1 : 0);
  return starts.sort((a, b) => order(a) - order(b) || a.at - b.at);
}

/** The places that the sentences of a line lead in. */
export function toldPlaces(line: string, words: NamePatterns): ToldPlace[] {
  const told: ToldPlace[] = [];
  for (const { at, before, kind } of startsOf(line, words)) {
    if (told.some(({ start, end }) => at >= start && at < end)) continue;
    const phrase = readPlace(line, at, words);
    if (!phrase || told.some(({ start }) => start >= at && start < phrase.end)) continue;
    const sentence =
      before
        .split(/[.!?]\s(?=\p{Lu}|$)/u)
        .at(-1)
        ?.trimEnd() ?? '';
    if (words.placeBeside.test(sentence)) continue;
    // “Piotr Zielinski, Head of the Laser Facility”: where somebody works.
    const leader = /(\p{L}+) (?:of|for) /u.exec(phrase.value)?.[1];
    if (leader && kind !== 'there' && words.isJob(leader)) continue;
    const { hasHead, isNamed, isOwn } = phrase;
    const isAfter =
      kind === 'comma' ||
      kind === 'there' ||
      hour.test(sentence) ||
      words.placeAfter.test(sentence.replace(/[,:(]+$/, ''));
    const isTitled = /^The \p{Lu}/u.test(phrase.value);
    if (kind === 'sentence') {
      if (!hasHead || !isNamed || legal.test(phrase.value) || !/^\s?(?:[.!(]|$)/.test(line.slice(phrase.end)))
        continue;
    } else if (!hasHead) {
      // “zum Schnuppern”: what one comes for.
      if (
        words.language === 'de' &&
        /^\p{Lu}\p{Ll}+e?n$/u.test(phrase.value) &&
        /zum $/.test(line.slice(0, at))
      )
        continue;
      if (kind === 'comma' || legal.test(phrase.value) || !(isAfter || isTitled)) continue;
    } else if (!isAfter && sentence !== '' && !isOwn && !isNamed) continue;
    // “the workshop” is said so; a name needs no article.
    const article =
      /^(?!(?:ground|first|second|third|fourth|fifth) )\p{Ll}/u.test(phrase.value) && !isOwn
        ? (/the $/.exec(line.slice(0, at))?.[0] ?? '')
        : '';
    told.push({
      value: `${article}${phrase.value}`,
      start: at - article.length,
      end: phrase.end,
      strength: (hasHead ? 0.3 : 0.2) + (isAfter ? 0.1 : 0) + (isNamed ? 0.1 : 0) + (isOwn ? 0.02 : 0),
      certain: hasHead && (isAfter || isOwn) && (isNamed || isOwn) && kind !== 'sentence',
    });
  }
  return told;
}
