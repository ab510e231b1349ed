import type { MailMessage } from '../../model/mail-message';
import type { Page } from '../clue';
import { languages } from '../words';
import { en } from '../words/en';
import { cleanLine, cleanLines } from './clean';
import { findLanguage } from './find-language';
import { findHistory, sentWords, unquote } from './quoted-history';
import { cutSignature } from './signature';

/** A newest part shorter than this that only passes something on is no mail of its own. */
const shortNote = 400;

const forwardedSubject = /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst)\s*:/i;

/** Makes a mail ready for reading: clean, bounded, cut into its parts, its language found. */
export function preparePage(mail: MailMessage): Page {
  const all = cleanLines(mail.text);
  const cut = findHistory(all);
  const newest = cut ? all.slice(0, cut.at) : all;
  const quoted = cut ? all.slice(cut.at) : [];
  const rest = unquote(quoted);
  const sentAtText = sentWords(quoted);
  const isPassedOn =
    cut !== null &&
    (newest.join('').length === 0 ||
      ((cut.isForward || forwardedSubject.test(mail.subject)) && newest.join(' ').length < shortNote));
  const lines = isPassedOn ? [...newest, '', ...rest] : newest;
  const { body, signature, footer } = cutSignature(lines);
  const subject = cleanLine(mail.subject);
  const language = findLanguage([subject, ...body]);
  const own = languages.find((words) => words.language === language) ?? en;
  return {
    mail,
    language,
    words: own === en ? [en] : [own, en],
    subject,
    lines: body,
    signature,
    history: isPassedOn ? [] : rest,
    passedOn: isPassedOn ? { from: newest.length, sentAtText } : null,
    quotedSentAtText: isPassedOn ? null : sentAtText,
    footer,
  };
}
