import { smallWords } from '../words/labels/small-words';

type Owner = { languages: Set<string>; share: number };

let known: Map<string, Owner> | null = null;

/** The languages that have a small word, and how much it counts for each of them; worked out when first asked for. */
function ownersOf(): Map<string, Owner> {
  if (known) return known;
  known = new Map();
  for (const [language, words] of Object.entries(smallWords)) {
    for (const word of new Set(words.split(' '))) {
      const languages = new Set([...(known.get(word)?.languages ?? []), language]);
      known.set(word, { languages, share: 1 / languages.size });
    }
  }
  return known;
}

/**
 * The language of a text, ISO 639-1, from its small words; English where nothing speaks.
 * A word that several languages share counts for each in part.
 */
export function findLanguage(lines: string[]): string {
  const owners = ownersOf();
  const votes = new Map<string, number>();
  let read = 0;
  for (const line of lines) {
    for (const word of line.toLowerCase().split(/[^\p{L}]+/u)) {
      const owner = owners.get(word);
      if (!owner) continue;
      for (const language of owner.languages) votes.set(language, (votes.get(language) ?? 0) + owner.share);
    }
    read += line.length;
    if (read > 6_000) break;
  }
  let best = { language: 'en', count: 1 };
  for (const [language, count] of votes) if (count > best.count) best = { language, count };
  return best.language;
}
