import type { Page } from '../clue';
import { isOrganised } from '../extract/company/firm-names';
import { senderHost } from '../extract/company/sender-host';
import { speaksForOther } from '../extract/company/speaks-for-other';
import { isOwnName } from '../extract/company/weigh-firms';
import { patternsOf } from '../extract/name-patterns';
import { onceAPage } from '../extract/once-a-page';
import { nameKey } from '../extract/people/name-key';
import { firmWords } from '../words/firm-words';
import { senderWords } from '../words/mail-systems';
import { type Candidate, keyOf } from './candidates';

/** What a mail says beside its candidates that tells which of them is meant. */
export type Beside = {
  page: Page;
  /** Whoever is named in it, in small letters. */
  people: string[];
  /** How they meet; empty where nothing tells. */
  kind: string;
};

/** Whether somebody writes for a firm that is not their own. */
export const isForOther = onceAPage((page) =>
  speaksForOther(page.lines.join('\n').slice(0, 8_000), senderHost(page).stem, patternsOf(page.language)),
);

/** What tells of a firm whether it is the one that hires. */
export function firmSigns({ text, key }: Candidate, { page, people }: Beside): string[] {
  const words = patternsOf(page.language);
  const { stem, host, isMailbox, isMachine, carried } = senderHost(page);
  const isOwn = isOwnName(text, stem, words);
  const agency = isForOther(page) ? 'A' : words.agencies.test(page.signature.join('\n')) ? 'a' : '';
  const mailbox = isMachine ? 'machine' : isMailbox ? 'box' : 'person';
  const sender = stem !== '' ? mailbox : senderWords.mailSystems.test(host) ? 'system' : 'none';
  const [writer = ''] = nameKey(page.mail.from?.name ?? '').split(' ');
  const isWriter = writer !== '' && nameKey(text).split(' ').includes(writer);
  const isSomebody = people.some((one) => one.includes(key) || key.includes(one));
  const isWhoWrites = key === keyOf(page.mail.from?.name ?? '');
  return [
    `own ${isOwn} ${agency}`,
    `own ${isOwn} ${sender}`,
    ...(isOrganised(text, words) ? ['organised', `organised ${isOwn}`] : []),
    ...(firmWords.legal.test(text) ? ['legal'] : []),
    ...(words.agencies.test(text) ? ['agency', `agency ${agency}`] : []),
    ...(carried ? ['carried'] : []),
    ...(isWriter ? ['writer'] : []),
    ...(isSomebody ? ['somebody'] : []),
    ...(people.includes(key) ? ['a name'] : []),
    ...(isWhoWrites ? [`sender ${sender}`] : []),
  ];
}
