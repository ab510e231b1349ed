import type { Page } from '../../clue';
import {
  agendaWords,
  cancelWords,
  movedWords,
  newTimeWords,
  orWords,
  pauseWords,
  thenWords,
} from '../../words/schedule';
import { timeWords } from '../../words/times';
import type { Mention } from './mentions';

/** Mentions sorted into what they are. */
export type Picked = { meetings: Mention[]; slots: Mention[]; old: Mention[] };

const key = ({ day, start }: Mention) => `${day} ${start}`;

/** One mention for each time; of two, the one that says more. */
function unique(mentions: Mention[]): Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = found.get(key(mention));
    if (!known) found.set(key(mention), mention);
    else {
      // The body’s line names the people; the subject may be the only one that names the zone or the end.
      const isRow = startsRow(mention) && mention.line >= 0 && !startsRow(known);
      const [main, other] = known.line < 0 || isRow ? [mention, known] : [known, mention];
      found.set(key(mention), {
        ...main,
        zone: main.zone ?? other.zone,
        minutes: main.minutes ?? other.minutes,
        end: main.end ?? other.end,
      });
    }
  }
  return [...found.values()];
}

/** The same moment said a second time in another zone: `14:30 (12:30 GMT)`. */
function dropSecondZones(mentions: Mention[]): Mention[] {
  return mentions.filter((mention) => {
    const first = mentions.find(
      (other) =>
        other.line === mention.line &&
        other.at < mention.at &&
        mention.at - other.at < 60 &&
        other.zone &&
        mention.zone &&
        other.zone !== mention.zone &&
        other.day === mention.day,
    );
    return !first;
  });
}

const startsRow = (mention: Mention): boolean =>
  /^(?:[\W\d]{0,4}|\p{L}{4,14}(?: \d)?: ?)(?:at |um |à |from |von )?$/iu.test(
    mention.text.slice(0, mention.at),
  ) || mention.at <= 3;

/** A day’s plan: lines that begin with a time, one below the other, on one day. */
function findRows(mentions: Mention[]): Mention[] {
  const rows = mentions.filter((mention) => startsRow(mention) && mention.line >= 0);
  const days = new Set(rows.map(({ day }) => day));
  const lines = new Set(rows.map(({ line }) => line));
  return rows.length >= 2 && lines.size >= 2 && days.size === 1 ? rows : [];
}

/** One after the other on one day, each with its end: `8:30 to 11:00 … then 11:15 to 11:45`. */
function findSequence(mentions: Mention[]): Mention[] {
  const first = mentions[0];
  const isAgenda =
    mentions.length >= 3 &&
    first !== undefined &&
    agendaWords.test(first.text.slice(0, first.at)) &&
    mentions.every(
      ({ line, day, start }, index) =>
        line === first.line && day === first.day && (start ?? 0) >= (mentions[index - 1]?.start ?? 0),
    );
  if (isAgenda) return mentions;
  const isChain = mentions.every((mention, index) => {
    const before = mentions[index - 1];
    if (!before) return mention.start !== null;
    const mayFollow = before.end !== null || thenWords.test(mention.text.slice(0, mention.at));
    return (
      mention.day === before.day &&
      mayFollow &&
      (mention.start ?? 0) >= (before.end ?? (before.start ?? 0) + 10) &&
      (mention.end !== null || thenWords.test(mention.text.slice(0, mention.at)))
    );
  });
  return isChain && mentions.length >= 2 ? mentions : [];
}

/** Of a mail that moves a meeting: the time that now holds. */
function findNew(mentions: Mention[], settled: string | null): Mention | null {
  const exact = mentions.find((mention) => settled !== null && key(mention) === settled);
  if (exact || settled !== null) return exact ?? null;
  const marked = mentions.filter(({ text, at, quote }) =>
    newTimeWords.test(
      text.slice(
        0,
        Math.max(0, text.indexOf(quote.slice(0, 12)) >= 0 ? text.indexOf(quote.slice(0, 12)) : at),
      ),
    ),
  );
  return marked.at(-1) ?? mentions.at(-1) ?? null;
}

const wholeText = (page: Page) => [page.subject, ...page.lines].join('\n').slice(0, 6_000);

/** How well a time fits to be the one that is meant. */
function worth(mention: Mention): number {
  const around = mention.text.slice(Math.max(0, mention.at - 80), mention.at + 80);
  return (
    (mention.dayIsCarried ? 0 : 2) +
    (mention.isMarked ? 1 : 0) +
    (mention.zone ? 0.6 : 0) +
    (mention.minutes !== null ? 0.6 : 0) +
    (/interview|meet|call|gespräch|termin|entretien|rendez|entrevista|colloquio|gesprek|conversa|when|wann|quand|date|time/i.test(
      around,
    )
      ? 1
      : 0) -
    mention.line * 0.01
  );
}

const choices = new Map<string, RegExp>();

function choicePattern(language: string): RegExp {
  const known = choices.get(language);
  if (known) return known;
  const made = new RegExp(`(?<!\\p{L})(?:${timeWords(language).roles.choice})(?!\\p{L})`, 'iu');
  choices.set(language, made);
  return made;
}

/** Whether an “or” stands between two of the times: anywhere else it says nothing of them. */
function saysOr(page: Page, mentions: Mention[]): boolean {
  return mentions.some((mention, index) => {
    const next = mentions[index + 1];
    if (!next || mention.line < 0 || next.line - mention.line > 4) return false;
    const between =
      next.line === mention.line
        ? mention.text.slice(mention.at, next.at)
        : [
            mention.text.slice(mention.at),
            ...page.lines.slice(mention.line + 1, next.line),
            next.text.slice(0, next.at),
          ].join(' ');
    return between.length < 160 && orWords.test(between);
  });
}

function offersChoice(page: Page, mentions: Mention[]): boolean {
  const lines = [...new Set(mentions.flatMap(({ line }) => [line - 2, line - 1, line]))].filter(
    (line) => line >= 0,
  );
  const text = [
    page.subject,
    ...lines.map((line) => page.lines[line] ?? ''),
    page.lines.slice((mentions.at(-1)?.line ?? 0) + 1, (mentions.at(-1)?.line ?? 0) + 4).join(' '),
  ].join('\n');
  const languages = page.language === 'en' ? ['en'] : [page.language, 'en'];
  return languages.some((language) => choicePattern(language).test(text)) || saysOr(page, mentions);
}

/** Which of the times ahead are meetings, which are offered for choice, and which no longer hold. */
export function pickMeetings(
  all: Mention[],
  page: Page,
  reference: Temporal.PlainDate | null,
  settled: string | null = null,
): Picked {
  const isAhead = ({ day }: Mention) =>
    reference === null ||
    day === null ||
    Temporal.PlainDate.compare(Temporal.PlainDate.from(day), reference) >= 0;
  const timed = all.filter(({ start, day }) => start !== null && day !== null);
  const old = unique(timed.filter(({ role }) => role === 'old'));
  const oldKeys = new Set(old.map(key));
  const candidates = unique(
    dropSecondZones(
      timed.filter(
        (mention) =>
          mention.role === 'meeting' && isAhead(mention) && !pauseWords.test(mention.text.slice(0, 60)),
      ),
    ),
  ).filter((mention) => !oldKeys.has(key(mention)));
  const isMoved = movedWords.test(wholeText(page));
  if (candidates.length === 0 && old.length > 0 && !isMoved && cancelWords.test(wholeText(page)))
    return { meetings: old.slice(0, 1), slots: [], old: [] };
  if (
    isMoved &&
    candidates.length === 2 &&
    !offersChoice(
      page,
      candidates.filter(({ line }) => line >= 0),
    )
  ) {
    const held = findNew(candidates, settled);
    if (held) {
      const gone = candidates.filter((mention) => mention !== held);
      return { meetings: [held], slots: [], old: [...old, ...gone] };
    }
  }
  const windows = timed.filter(({ role }) => role === 'window');
  if (candidates.length <= 1) {
    if (candidates.length === 0) return { meetings: dayOnly(all, isAhead, windows), slots: [], old };
    const isOneOfSeveral = windows.length > 0 && offersChoice(page, candidates);
    return isOneOfSeveral
      ? { meetings: [], slots: candidates, old }
      : { meetings: candidates, slots: [], old };
  }
  const rows = findRows(candidates);
  const isPlan = rows.length >= 2;
  if (
    isPlan &&
    !(offersChoice(page, rows) && rows.every(({ minutes, text }) => minutes === null && text.length < 40))
  ) {
    return { meetings: rows, slots: [], old };
  }
  if (offersChoice(page, candidates)) return { meetings: [], slots: candidates, old };
  const sequence = findSequence(candidates);
  if (sequence.length > 0) return { meetings: sequence, slots: [], old };
  const best = candidates.reduce((top, mention) => (worth(mention) > worth(top) ? mention : top));
  return { meetings: [best], slots: [], old };
}

/** No hour is said: the day alone, where only one is meant. */
function dayOnly(all: Mention[], isAhead: (mention: Mention) => boolean, windows: Mention[]): Mention[] {
  if (windows.length > 0) return [];
  const days = all.filter(
    (mention) => mention.start === null && mention.role === 'meeting' && isAhead(mention),
  );
  const distinct = new Set(days.map(({ day }) => day));
  return distinct.size === 1 && days[0] ? [days[0]] : [];
}
