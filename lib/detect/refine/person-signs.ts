import type { Clue, Page } from '../clue';
import { isOrganised } from '../extract/company/firm-names';
import { patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { rowStart } from '../extract/people/row-start';
import { hasJob } from '../extract/people/title-words';
import type { Named } from '../learned/named';
import { isSamePerson, type Person, wordsOfKey } from './person-candidates';
import { stepOf } from './step-of';

const shares = [0.001, 0.15, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95, 0.99];
const fewShares = [0.001, 0.2, 0.5, 0.8, 0.95];
const strengths = [0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

const mostMentions = 2;
const near = 60;
const parts = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;

/** What a word looks like: a number, all capitals, one, none, or the sign itself. */
function lookOf(word: string): string {
  if (/^\p{N}/u.test(word)) return '9';
  if (/^\p{Lu}{2,}$/u.test(word)) return 'X';
  if (/^\p{Lu}/u.test(word)) return 'Xx';
  return /^\p{L}/u.test(word) ? 'x' : word.charAt(0);
}

/** Where a line names somebody: in full, or by the first or the last of their names. */
function mentionIn(line: string, name: string): { at: number; length: number; how: string } | null {
  const tokens = name.split(' ');
  const ways: [string, string][] = [
    ['whole', name],
    ['first', tokens[0] ?? name],
    ['last', tokens.at(-1) ?? name],
  ];
  for (const [how, text] of ways) {
    const at = line.indexOf(text);
    if (at >= 0) return { at, length: text.length, how };
  }
  return null;
}

/** The words around one mention: the nearest by their place, the small ones of a few more by themselves. */
function aroundMention(line: string, at: number, length: number, part: string): string[] {
  const before = line.slice(Math.max(0, at - near), at).match(parts) ?? [];
  const behind = line.slice(at + length, at + length + near).match(parts) ?? [];
  const small = (word: string | undefined, edge: string) => (word ?? edge).toLowerCase();
  const [b2, b1] = [small(before.at(-2), '^'), small(before.at(-1), '^')];
  const [a1, a2] = [small(behind[0], '$'), small(behind[1], '$')];
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  return [
    `${part}<${b1}`,
    `${part}>${a1}`,
    `${part}<<${b2} ${b1}`,
    `${part}>>${a1} ${a2}`,
    `${part}s${lookOf(before.at(-1) ?? '')} ${lookOf(behind[0] ?? '')}`,
    ...before
      .slice(-5)
      .filter(isSmall)
      .map((word) => `${part}-${word}`),
    ...behind
      .slice(0, 6)
      .filter(isSmall)
      .map((word) => `${part}+${word}`),
  ];
}

/** What stands around somebody's name, wherever the mail names them. */
function mentions(name: string, page: Page): string[] {
  const found: string[] = [];
  const texts: [string, string[]][] = [
    ['s', [page.subject]],
    ['b', page.lines.slice(0, 120)],
    ['g', page.signature.slice(0, 12)],
    ['h', page.history.slice(0, 40)],
  ];
  for (const [part, lines] of texts) {
    let count = 0;
    for (const [index, line] of lines.entries()) {
      const mention = count < mostMentions ? mentionIn(line, name) : null;
      if (!mention) continue;
      count += 1;
      found.push(`${part}${mention.how}`, ...aroundMention(line, mention.at, mention.length, part));
      if (line.trim() === name) found.push(`${part}line${index >= lines.length - 3 ? ' at the end' : ''}`);
      if (/^\s*[-•*–·]/.test(line)) found.push(`${part}bullet`);
      if (line.includes('\t')) found.push(`${part}tab`);
      if (rowStart.test(line)) found.push(`${part}row`);
      if (part === 'b') found.push(`at${Math.floor((4 * index) / lines.length)}`);
    }
    if (count > 0) found.push(`${part}c${count}`);
  }
  return found;
}

/** What tells whether somebody is met, by name. `clues`: what the rules found; `found`: what the mail's words name. */
export function personSigns(one: Person, all: Person[], page: Page, clues: Clue[], found: Named[]): string[] {
  const words = patternsOf(page.language);
  const sender = nameKey(page.mail.from?.name ?? '');
  const who = sender !== '' && isSamePerson(sender, one.key) ? 'writer ' : '';
  const ruled = one.ruled ? `${one.ruled.value.part} ${one.ruled.certain}` : 'none';
  const strength = one.ruled ? stepOf(one.ruled.strength, strengths) : '';
  const others = all.filter((other) => other !== one);
  const met = others.filter((other) => other.ruled?.value.part === 'interviewer').length;
  const loudest = Math.max(0, ...others.map(({ share }) => share));
  const kind = clues.find((clue) => clue.kind === 'kind')?.value ?? '';
  const isFirm = clues.some((clue) => clue.kind === 'company' && nameKey(clue.value).includes(one.key));
  const other = found
    .filter(({ kind, text }) => kind !== 'name' && isSamePerson(nameKey(text), one.key))
    .sort((a, b) => b.share - a.share)[0];
  const isCopied = page.mail.cc.some(({ name }) => name && isSamePerson(nameKey(name), one.key));
  return [
    'any',
    `${who}r ${ruled}`,
    `${who}r ${ruled} ${strength}`,
    `${who}l${stepOf(one.share, shares)}`,
    `r ${ruled} l${stepOf(one.share, fewShares)}`,
    `${who}r ${ruled} m${Math.min(met, 3)}`,
    `${who}o${stepOf(loudest, fewShares)} l${stepOf(one.share, fewShares)}`,
    `${who}n${Math.min(all.length, 6)}`,
    `${who}w${Math.min(wordsOfKey(one.key).length, 4)}`,
    `${who}kind ${kind}`,
    ...(isFirm ? ['firm'] : []),
    ...(isOrganised(one.name, words) ? ['organised'] : []),
    ...(hasJob(one.name, words) ? ['job'] : []),
    ...(!one.key.includes(' ') && words.isNoName(one.name) ? ['no name'] : []),
    ...(other ? [`as ${other.kind}${stepOf(other.share, fewShares)}`] : []),
    ...(isCopied ? ['copied'] : []),
    ...(/^\p{Ll}/u.test(one.name) ? ['small'] : []),
    ...(words.isCourtesy.test(one.name.split(' ')[0] ?? '') ? ['titled'] : []),
    ...new Set(mentions(one.name, page)),
  ];
}
