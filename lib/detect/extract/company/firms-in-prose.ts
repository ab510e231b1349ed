import type { Page } from '../../clue';
import { firmWords } from '../../words/firm-words';
import type { NamePatterns } from '../name-patterns';
import { hasJob } from '../people/title-words';
import { firmAt, isOrganised, firmPhrase as phrase, tidyFirm } from './firm-names';

/** A firm’s name in the mail, how much it is to be trusted as the employer’s, and the words that say so. */
export type FoundFirm = { name: string; strength: number; quote: string };
export type Reading = { words: NamePatterns; language: string };

/** Names behind “your application to”, “our client”, and before “would like to invite you”. */
export function firmsInProse(text: string, { words, language }: Reading, factor: number): FoundFirm[] {
  const found: FoundFirm[] = [];
  const add = (raw: string | null, strength: number, quote: string) => {
    const name = raw ? tidyFirm(raw, words) : null;
    if (name) found.push({ name, strength: strength * factor, quote });
  };
  for (const match of words.companyBefore.all(text)) {
    const end = match.index + match[0].length;
    if (!/[\s'’]/.test(text.charAt(end)) && !match[0].endsWith("'")) continue;
    const at = /\s/.test(text.charAt(end)) ? end + 1 : end;
    const raw = firmAt(text, at);
    if (!raw) continue;
    // “applying to the Route Driver role”: a job.
    if (words.roleWordBehind.test(text.slice(text.indexOf(raw, at) + raw.length).slice(0, 20))) continue;
    // “vacante de Supervisor de Producción”: what the job is in.
    const led = match[0].split(' ');
    if (/^(?:de|di|do|da|du|of|van|für)$/i.test(led.at(-1) ?? '') && words.isJob(led.at(-2) ?? '')) continue;
    // “at the Plymouth store”, “our Kisumu branch”: where one of their houses is.
    const next = /^ (\p{Ll}+)/u.exec(text.slice(text.indexOf(raw, at) + raw.length).slice(0, 30))?.[1] ?? '';
    if (words.isHead(next) && !isOrganised(raw, words)) continue;
    const isSure = firmWords.worksFor.test(match[0]) || !firmWords.weak.test(match[0]);
    const isOne = isOrganised(raw, words);
    if (/\b(?:in|en)$/i.test(match[0]) && !isOne && /^(?:en|de|nl)$/.test(language)) continue;
    if (/(?:^|\s)à l[a']$/i.test(match[0]) && !isOne) continue;
    // “with Priya Raman” is somebody, “with Harrow Mills” a firm.
    const isPerson = !isSure && !isOne && /^\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}-]+$/u.test(raw);
    // “lunch with Mei Chen, Group Controller” is somebody.
    const behind = /^(?:,\s|\s\()(.{2,30}?)(?:[,).;]|$)/.exec(
      text.slice(at + raw.length, at + raw.length + 40),
    );
    if (isPerson && hasJob(behind?.[1] ?? '', words)) continue;
    // “the conversation with Michal and Ewa”: two people.
    const isPair =
      !raw.includes(' ') &&
      !isOne &&
      /^ (?:and|&|und|et|y|e|en) \p{Lu}\p{Ll}+(?! \p{Lu})/u.test(
        text.slice(text.indexOf(raw, at) + raw.length),
      );
    if (isPair && !isSure) continue;
    if (/^(?:with|at)$/i.test(match[0]) && !isOne) {
      // “the interview at the Senate Chamber”: where it is.
      const isPlace = /^the\s/i.test(text.slice(at, at + 4)) && words.isHead(raw.split(' ').at(-1) ?? '');
      const isJob =
        !isPlace && firmWords.jobBefore.test(text.slice(Math.max(0, match.index - 90), match.index));
      if (/^with$/i.test(match[0]) && /^\p{Lu}{2,4}$/u.test(raw)) continue;
      add(
        raw,
        /^at$/i.test(match[0]) ? (isJob ? 0.72 : 0.45) : !raw.includes(' ') ? 0.15 : isJob ? 0.35 : 0.28,
        `${match[0]} ${raw}`,
      );
      continue;
    }
    add(raw, (isSure ? 0.75 : isPerson ? 0.3 : 0.5) + (isOne ? 0.2 : 0), `${match[0]} ${raw}`);
  }
  for (const line of text.split('\n')) {
    const label = words.companyLabel.exec(line);
    if (label) add(firmAt(line, label[0].length), 1.2, line);
    const ofRole = words.roleLabel.test(line) ? /\s(?:at|bij|bei|chez|presso)\s(?=\p{Lu})/u.exec(line) : null;
    if (ofRole) add(firmAt(line, ofRole.index + ofRole[0].length), 1.1, line);
    const raw = firmAt(line.replace(/^(?:the|die|der|das|la|le|el|il|a|o|de|het)\s/i, ''), 0);
    if (!raw || !line.includes(raw)) continue;
    if (words.companyInvites.test(line.slice(line.indexOf(raw) + raw.length)))
      add(raw, isOrganised(raw, words) ? 0.9 : 0.62, line.slice(0, 80));
  }
  return found;
}

export function firmOfClient(text: string, words: NamePatterns): FoundFirm[] {
  const match = words.client.exec(text);
  if (!match) return [];
  const end = match.index + match[0].length;
  const raw = firmAt(text, end + (text.slice(end).match(/^[\s,(:]+/)?.[0].length ?? 0));
  const name = raw ? tidyFirm(raw, words) : null;
  return name ? [{ name, strength: 1.5, quote: match[0] }] : [];
}

/** Firms that do something about the reader, wherever they stand: “I’m glad to say Tarn Council would like to see you”. */
export function firmsThatAct(text: string, words: NamePatterns): FoundFirm[] {
  return [...text.slice(0, 4_000).matchAll(phrase)].flatMap((match): FoundFirm[] => {
    const [raw] = match;
    if (!words.companyInvites.test(text.slice(match.index + raw.length, match.index + raw.length + 60)))
      return [];
    const name = tidyFirm(raw, words);
    return name ? [{ name, strength: isOrganised(name, words) ? 0.75 : 0.6, quote: raw }] : [];
  });
}

/** Every phrase that is an organisation by its words: “Mossbank Credit Union”. */
export function organisedIn(text: string, words: NamePatterns, strength: number): FoundFirm[] {
  return [...text.matchAll(phrase)].flatMap((match): FoundFirm[] => {
    const [raw] = match;
    if (!raw.includes(' ') || !isOrganised(raw, words)) return [];
    const name = tidyFirm(raw, words);
    if (!name?.includes(' ') || !isOrganised(name, words) || hasJob(name.split(' ').at(-1) ?? '', words))
      return [];
    const isPlace = firmWords.leadsIn.test(text.slice(Math.max(0, match.index - 12), match.index));
    return [{ name, strength: isPlace ? strength + 0.25 : strength, quote: raw }];
  });
}

export const calendarTexts = (page: Page): string[] =>
  page.mail.calendars.flatMap((text) =>
    (text.slice(0, 8_000).match(/^(?:SUMMARY|LOCATION)[^:]*:.{0,200}/gim) ?? []).map((line) =>
      line.slice(line.indexOf(':') + 1).replace(/\\,/g, ','),
    ),
  );
