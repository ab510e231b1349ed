import type { Clue, Page } from '../../clue';
import { senderWords } from '../../words/mail-systems';
import { closingLines } from '../closing-lines';
import { patternsOf } from '../name-patterns';
import { asInDomain } from './as-in-domain';
import { tidyFirm } from './firm-names';
import {
  calendarTexts,
  type FoundFirm,
  firmOfClient,
  firmsInProse,
  firmsThatAct,
  organisedIn,
} from './firms-in-prose';
import { firmsInSubject } from './firms-in-subject';
import { firmOfSender, firmsInClosing } from './firms-shown';
import { namedByDomain, namedByMailbox } from './named-by-domain';
import { senderHost } from './sender-host';
import { speaksForOther } from './speaks-for-other';
import { isOwnName, weighFirms } from './weigh-firms';

/** The employer: prose, sender, signature, footer; the domain alone is only a guess. */
export function findCompanies(page: Page): Clue[] {
  const words = patternsOf(page.language);
  const { host, stem, isMailbox, isMachine, carried } = senderHost(page);
  const reading = { words, language: page.language };
  const body = page.lines.join('\n').slice(0, 8_000);
  const closing = closingLines(page).join('\n');
  const acting = (): boolean => firmsThatAct(body, words).some(({ name }) => !isOwnName(name, stem, words));
  const isAgency =
    speaksForOther(body, stem, words) ||
    words.agencies.test(closing) ||
    senderWords.agencyDomain.test(stem) ||
    senderWords.clientLabel.test(body) ||
    // “Severn Hydraulics liked your CV”, signed by somebody’s recruiting.
    (senderWords.hiringTrade.test(closing) && acting());
  const stated = firmsInProse(body, reading, 1);
  const found: FoundFirm[] = [
    ...firmOfClient(body, words),
    ...stated,
    ...firmsInProse(page.subject, reading, 0.95),
    ...firmsInProse(page.footer.join('\n').slice(0, 2_000), reading, 0.8),
    ...firmsInProse(page.history.join('\n').slice(0, 3_000), reading, 0.5),
    ...organisedIn([page.subject, body.slice(0, 5_000), ...calendarTexts(page)].join('\n'), words, 0.45),
    ...organisedIn(page.history.join('\n').slice(0, 2_000), words, 0.3),
    ...firmsInSubject(page, words, stem),
    ...(isAgency ? firmsThatAct(body, words) : []),
  ];
  const ofSender = firmOfSender(page, words, stem, isMailbox).filter(
    ({ name }) => !carried || !asInDomain(name).startsWith(carried.by),
  );
  const employer = carried?.employer ? tidyFirm(carried.employer, words) : null;
  if (employer) found.push({ name: employer, strength: 0.95, quote: carried?.employer ?? '' });
  const shown = [...firmsInClosing(page, words, stem), ...ofSender];
  // What an agency signs with is the agency’s; a mail passed on below may name the client.
  found.push(
    ...(isAgency
      ? shown.flatMap((one) =>
          isOwnName(one.name, stem, words)
            ? []
            : [{ ...one, strength: one.strength * (page.passedOn ? 0.9 : 0.5) }],
        )
      : shown),
  );
  if (!isAgency) {
    const named = stem ? namedByDomain(page, stem, words) : namedByMailbox(page, words);
    const name = named && asInDomain(named) !== stem ? tidyFirm(named, words) : named;
    if (name) found.push({ name, strength: 0.8, quote: named ?? '' });
  }
  const spoken = asInDomain(`${page.subject} ${body} ${closing}`.replace(/\S+(?:@|:\/\/)\S+/g, ' '));
  const isSpoken = stem === '' || spoken.includes(stem);
  const clues = weighFirms(found, {
    stem,
    words,
    isAgency,
    isMailbox,
    isMachine,
    isSpoken,
    shown: ofSender,
    stated,
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
