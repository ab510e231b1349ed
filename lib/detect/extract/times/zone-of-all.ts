import type { Page } from '../../clue';
import type { Mention } from './mention';
import { readZone } from './read-zone';
import { readTokens } from './tokens';

/** The zone that a mail names once for all its times: `(all times Eastern)`. */
export function zoneOfAll(mentions: Mention[], page: Page): string | null {
  const named = mentions.find(({ zone, role }) => zone !== null && role !== 'elsewhere')?.zone;
  if (named) return named;
  for (const text of page.lines.slice(0, 400)) {
    const alone =
      text.length < 60
        ? readZone(
            text.replace(
              /^(?:time ?zone|zeitzone|fuseau horaire|zona horaria|fuso(?: hor[aá]rio| orario)?|tijdzone)\s?:?\s?|^\(|\)$/gi,
              '',
            ),
          )
        : null;
    if (alone && alone.length >= text.length - 14 && (alone.length > 4 || /zone|zeit|fus/i.test(text)))
      return alone.zone;
    if (!/time|zeit|heure|hora|ora |tijd/i.test(text)) continue;
    const at = /(?:all times|times are|time ?zone|zeitzone|fuseau|huso|fuso)[^A-Z]{0,20}/i.exec(text);
    const zone = at
      ? readTokens(`00:00 ${text.slice(at.index + at[0].length)}`, page.language).find(
          ({ kind }) => kind === 'zone',
        )
      : undefined;
    if (zone?.kind === 'zone') return zone.zone;
  }
  return null;
}
