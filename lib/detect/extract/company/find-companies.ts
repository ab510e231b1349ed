import { registrableDomain } from '../../../model/registrable-domain';
import type { Clue, Page } from '../../clue';
import { agencyDomain, mailSystems } from '../../words/mail-systems';
import { closingLines } from '../closing-lines';
import { patternsOf } from '../name-patterns';
import { tidyFirm } from './firm-names';
import { calendarTexts, type FoundFirm, firmOfClient, firmsInProse, organisedIn } from './firms-in-prose';
import { asInDomain, firmOfSender, firmsInClosing } from './firms-shown';
import { namedByDomain, sharedStart } from './named-by-domain';

/** The employer: prose, sender, signature, footer; the domain alone is only a guess. */
export function findCompanies(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const host = (page.mail.from?.address ?? '').split('@')[1] ?? '';
  const domain = host && !mailSystems.test(host) ? registrableDomain(host) : null;
  const stem = asInDomain(domain?.split('.')[0] ?? '');
  const reading = { words, language: page.language };
  const body = page.lines.join('\n').slice(0, 8_000);
  const closing = closingLines(page).join('\n');
  const isAgency = words.client.test(body) || words.agencies.test(closing) || agencyDomain.test(stem);
  const isOwn = (name: string) => {
    const key = asInDomain(name);
    if (stem.length < 4 || key.length < 4) return false;
    return (
      stem.includes(key) || key.includes(stem) || sharedStart(key, stem) >= Math.max(6, stem.length * 0.7)
    );
  };
  const found: FoundFirm[] = [
    ...firmOfClient(body, words),
    ...firmsInProse(body, reading, 1),
    ...firmsInProse(page.subject, reading, 0.95),
    ...firmsInProse(page.footer.join('\n').slice(0, 2_000), reading, 0.8),
    ...firmsInProse(page.history.join('\n').slice(0, 3_000), reading, 0.5),
    ...organisedIn([page.subject, body.slice(0, 5_000), ...calendarTexts(page)].join('\n'), words, 0.45),
    ...organisedIn(page.history.join('\n').slice(0, 2_000), words, 0.3),
  ];
  const shown = [...firmsInClosing(page, words, stem), ...firmOfSender(page, words, stem)];
  // What an agency signs with is the agency’s; a mail passed on below may name the client.
  found.push(
    ...(isAgency
      ? shown.flatMap((one) => (isOwn(one.name) ? [] : [{ ...one, strength: one.strength * 0.5 }]))
      : shown),
  );
  if (!isAgency) {
    const named = stem ? namedByDomain(page, stem) : null;
    const name = named && asInDomain(named) !== stem ? tidyFirm(named, words) : named;
    if (name) found.push({ name, strength: 0.8, quote: named ?? '' });
  }
  const clues = [...new Map(found.map((one) => [one.name, one])).keys()].flatMap((name): Clue[] => {
    const all = found.filter((one) => one.name === name);
    const best = all.reduce((top, one) => (one.strength > top.strength ? one : top));
    // The sender’s own domain bears a name out, unless the sender is an agency: then it speaks against it.
    const borne = isOwn(name) ? (isAgency ? -0.8 : asInDomain(name) === stem ? 0.6 : 0.4) : 0;
    const strength = best.strength + borne + Math.min(0.3, 0.1 * (all.length - 1));
    return [
      {
        kind: 'company',
        value: name,
        certain: strength >= 0.5,
        quote: best.quote.slice(0, 200),
        by: 'companies',
        strength,
      },
    ];
  });
  // `tessellate.teamtailor-mail.com`: the recruiting system’s customer.
  const guess = stem || asInDomain(/^([a-z\d-]{3,40})\.[a-z\d-]+\.[a-z]/i.exec(host)?.[1] ?? '');
  if (
    guess &&
    clues.length === 0 &&
    !isAgency &&
    !/^(?:us|eu|mail|notifications?|candidates?|email|app|hire|jobs|m|go|info)$/.test(guess)
  )
    clues.push({
      kind: 'company',
      value: guess.charAt(0).toUpperCase() + guess.slice(1),
      certain: false,
      quote: host,
      by: 'companies',
      strength: 0.2,
    });
  return clues;
}
