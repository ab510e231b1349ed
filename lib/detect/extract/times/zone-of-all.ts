import type { Page } from '../../clue';
import { schedule } from '../../words/schedule';
import { zoneNames } from '../../words/times/zones';
import type { Mention } from './mention';
import { readCity, readZone } from './read-zone';
import { readTokens } from './tokens';

/** “Central” alone is a part of a town as well. */
const endsThere = /^\s?(?:$|[)\].,;:\t]|times?\b)/;
const hasTimeWord = /time|zeit|heure|hora|horário|\bora\b|tijd/i;

/** A zone named in a line that speaks of times: `(all times Eastern)`, `PST` at the head of a column. */
function zoneIn(text: string): string | null {
  for (const { 0: said, index } of text.matchAll(zoneNames().anywhere)) {
    const [before, after] = [text.slice(0, index), text.slice(index + said.length)];
    if (said.length <= 5 && said !== said.toUpperCase()) continue;
    const isCell = /(?:^|\t|\|\s?)\(?$/.test(before) && /^\)?(?:\t|\s?\||$)/.test(after) && text.length < 120;
    const isSaid =
      hasTimeWord.test(said) || (schedule.ofTimes.test(before.slice(-40)) && endsThere.test(after));
    if (isSaid || (isCell && said.length > 2)) return readZone(said)?.zone ?? null;
  }
  return null;
}

/** “Thursday, September 17, 2026 (EDT):” above the rows of a day. */
function zoneOfHead(text: string): string | null {
  const [, said = ''] =
    text.length < 90 && /\d/.test(text) ? (/\(([A-Z][^()]{1,30})\)\s*:?\s*$/.exec(text) ?? []) : [];
  const zone = said ? readZone(said) : null;
  return zone && zone.length >= said.length ? zone.zone : null;
}

/** The zone that a mail names once for all its times: `(all times Eastern)`. */
export function zoneOfAll(mentions: Mention[], page: Page): string | null {
  const named = mentions.find(({ zone, role }) => zone !== null && role !== 'elsewhere')?.zone;
  if (named) return named;
  if (mentions.length === 0) return null;
  for (const text of [page.subject, ...page.lines.slice(0, 400)]) {
    if (text === '') continue;
    const alone = text.length < 60 ? readZone(text.replace(schedule.zoneLabel, '')) : null;
    if (alone && alone.length >= text.length - 14 && (alone.length > 4 || /zone|zeit|fus/i.test(text)))
      return alone.zone;
    const found = zoneIn(text) ?? zoneOfHead(text);
    if (found) return found;
    const city = schedule.cityField.exec(text)?.[1];
    const there = city ? readCity(city) : null;
    if (there) return there.zone;
    if (!/time|zeit|heure|hora|ora |tijd/i.test(text)) continue;
    const at =
      /(?:all times|times are|time ?zone|zeitzone|fuseau|huso|fuso|slots? (?:are )?in)[^A-Z]{0,20}/i.exec(
        text,
      );
    const zone = at
      ? readTokens(`00:00 ${text.slice(at.index + at[0].length)}`, page.language).find(
          ({ kind }) => kind === 'zone',
        )
      : undefined;
    if (zone?.kind === 'zone') return zone.zone;
  }
  return null;
}
