import { schedule } from '../../words/schedule';
import type { Mention } from './mention';

/** No interview goes on for longer, in minutes. */
const longestDay = 600;
/** So many lines further on an end may be told. */
const fewLines = 5;

/** “at 9:30 … so reckon till 11:30”: an end said apart from its start, which is then no time of its own. */
export function withEnds(mentions: Mention[]): Mention[] {
  const ends = new Map<Mention, Mention>();
  for (const mention of mentions) {
    if (mention.role !== 'meeting' && mention.role !== 'elsewhere') continue;
    if (mention.end !== null || !schedule.endsAt.test(mention.text.slice(0, mention.at).slice(-40))) continue;
    const begun = mentions.findLast(
      (other) =>
        other.role === 'meeting' &&
        other.day === mention.day &&
        ((other.line < mention.line && mention.line - other.line <= fewLines) ||
          (other.line === mention.line && other.at < mention.at)) &&
        (other.start ?? 0) < (mention.start ?? 0) &&
        (mention.start ?? 0) - (other.start ?? 0) <= longestDay,
    );
    if (begun && begun.end === null && !ends.has(begun)) ends.set(begun, mention);
  }
  const dropped = new Set(ends.values());
  return mentions
    .filter((mention) => !dropped.has(mention))
    .map((mention) => {
      const end = ends.get(mention)?.start ?? null;
      if (end === null || mention.minutes !== null) return mention;
      return { ...mention, end, minutes: end - (mention.start ?? 0) };
    });
}
