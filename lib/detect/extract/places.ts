import type { InterviewKind } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import { addressPatterns, kindWords, placeLabel, roomWords } from '../words/places';
import { calendarEvent } from './times/calendar-times';

const online =
  /https?:|zoom|teams|google meet|webex|video|phone|telefon|téléphone|tel[eé]fono|online|virtual|skype|\bcall\b|visio/i;

const tidy = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:]+$/, '')
    .trim();

function placeClue(value: string, strength: number): Clue {
  return {
    kind: 'place',
    value: tidy(value).slice(0, 500),
    certain: true,
    quote: tidy(value).slice(0, 200),
    by: 'places',
    strength,
  };
}

/** Words before an address that belong to it: a building’s name, a room. */
function withHouse(line: string, at: number, address: string): string {
  const before = line.slice(0, at).replace(/[\s,]+$/, '');
  const head =
    /(?:^|[.:;!?]\s|\b(?:at|in|im|in der|at our|bei|presso|en|en la|à la|nella|na|no|in unserem|our)\s)([\p{Lu}][\p{L}\d&'’. -]{2,60}(?:,\s[\p{Lu}\d][\p{L}\d&'’. -]{2,50})?),$/u.exec(
      `${before},`,
    );
  return head?.[1] ? `${head[1]}, ${address}` : address;
}

/** Where the reader is to come: a labelled line, a street address in the text, the calendar’s location. Never the footer. */
export function findPlaces(page: Page): Clue[] {
  const clues: Clue[] = [];
  page.lines.slice(0, 300).forEach((line, index) => {
    const labelled = placeLabel.exec(line)?.[1];
    if (labelled && !online.test(labelled)) clues.push(placeClue(labelled, 1));
    else if (
      !labelled &&
      /^(?:where|location|venue|address|ort|wo|adresse|lieu|lugar|luogo|locatie|waar)\s?:?$/i.test(line)
    ) {
      const next = page.lines.slice(index + 1).find(Boolean);
      if (next && !online.test(next) && next.length < 200) clues.push(placeClue(next, 0.95));
    }
    for (const pattern of addressPatterns) {
      const found = pattern.exec(line);
      if (found) {
        clues.push(placeClue(withHouse(line, found.index, found[0]), 0.8));
        break;
      }
    }
  });
  const event = calendarEvent(page);
  if (event?.location && !online.test(event.location) && !event.location.includes('@'))
    clues.push(placeClue(event.location.replace(/\n/g, ', '), 0.7));
  const room = roomWords.exec(page.lines.join(' ').slice(0, 6_000));
  if (room && clues.length === 0) clues.push(placeClue(room[0], 0.4));
  return clues;
}

const phonePattern = /(?<![\d/:.-])(\+?\(?\d[\d\s().\-–]{6,18}\d)(?![\d/:])/g;
const phoneContext =
  /\b(?:call|ring|dial|phone|reach|number|telefon\w*|anrufen|rufe|erreichen|téléphon\w*|appel\w*|numéro|llam\w+|n[uú]mero|ligar|ligo|telefone|chiam\w+|numero|bel(?:len)?|nummer)\b/i;
const helpContext =
  /\b(?:questions?|fragen|help|if you (?:need|have|cannot|can't)|decline|reschedule|contact me|problems?|fax|reception|text me|lost|fragen|préciser|empêchement|duda|dúvida|vragen)\b/i;

/** The number that the interview itself uses: who calls whom; not a signature’s, not the one for questions. */
export function findPhones(page: Page): Clue[] {
  const clues: Clue[] = [];
  for (const line of page.lines.slice(0, 200)) {
    for (const found of line.matchAll(phonePattern)) {
      const number = (found[1] ?? '').trim();
      if (number.replace(/\D/g, '').length < 7 || /\d{4}-\d\d-\d\d/.test(number)) continue;
      const before = line.slice(Math.max(0, (found.index ?? 0) - 70), found.index);
      if (helpContext.test(before)) continue;
      if (phoneContext.test(before))
        clues.push({
          kind: 'phone',
          value: number,
          certain: true,
          quote: `${before.slice(-30)}${number}`.trim(),
          by: 'phones',
          strength: 1,
        });
    }
  }
  return clues;
}

/** How they meet: a panel beats video and on site; a link or an address speaks too. */
export function findKind(page: Page): Clue[] {
  const text = [page.subject, ...page.lines].join('\n').slice(0, 8_000);
  const clue = (value: InterviewKind, certain: boolean, quote: string, strength: number): Clue => ({
    kind: 'kind',
    value,
    certain,
    quote,
    by: 'kind',
    strength,
  });
  const found = (Object.keys(kindWords) as (keyof typeof kindWords)[]).flatMap((kind) => {
    const match = kindWords[kind].exec(text);
    return match ? [{ kind, words: match[0], inSubject: kindWords[kind].test(page.subject) }] : [];
  });
  const has = (kind: InterviewKind) => found.find((one) => one.kind === kind);
  const panel = has('panel');
  if (panel) return [clue('panel', true, panel.words, 1)];
  const meal = has('meal');
  if (meal?.inSubject) return [clue('meal', true, meal.words, 1)];
  const test = has('test');
  if (test?.inSubject) return [clue('test', true, test.words, 1)];
  const [address] = addressPatterns.flatMap((pattern) => pattern.exec(text) ?? []);
  const video = has('video');
  const phone = has('phone');
  if (address && !video) return [clue('onsite', true, address.slice(0, 100), 1)];
  if (video) return [clue('video', true, video.words, 1)];
  if (phone) return [clue('phone', true, phone.words, 0.9)];
  const onsite = has('onsite');
  return onsite ? [clue('onsite', true, onsite.words, 0.8)] : [];
}
