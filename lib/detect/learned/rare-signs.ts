import type { Around } from './around';
import type { Token, TokenLine } from './tokens';

const longWord = 3;

/** What few tokens are told by: the name of each, before the sign of what the token looks like or where it stands. */
const rareSign = {
  nearJob: 1,
  noName: 2,
  firm: 4,
  firmBehind: 8,
  firmBefore: 16,
  first: 32,
  last: 64,
  inSubject: 128,
  inDomain: 256,
  inSender: 512,
  reader: 1024,
};
/** How far into a subject, from one; none elsewhere. */
const subjectPlace = 2048;
const lastSubjectPlace = 6;

/** The signs that hold for a token, as the bits of a number, and how far into a subject it stands. */
export function rareSigns(
  { part, tokens }: TokenLine,
  around: Around,
  at: number,
  jobs: number[],
  firms: number[],
): number {
  const { low } = tokens[at] as Token;
  let signs = 0;
  for (let near = Math.max(0, at - 4); near < at + 5; near += 1) if (jobs[near]) signs |= rareSign.nearJob;
  if (around.isNoName(low)) signs |= rareSign.noName;
  if (firms[at]) signs |= rareSign.firm;
  if (firms[at + 1]) signs |= rareSign.firmBehind;
  if (firms[at - 1]) signs |= rareSign.firmBefore;
  if (at === 0) signs |= rareSign.first;
  if (at === tokens.length - 1) signs |= rareSign.last;
  if (low.length > longWord) {
    if (part !== 'subject' && around.inSubject.has(low)) signs |= rareSign.inSubject;
    if (around.inDomain.includes(low)) signs |= rareSign.inDomain;
  }
  if (around.inSender.has(low)) signs |= rareSign.inSender;
  if (around.isReader(low)) signs |= rareSign.reader;
  return part === 'subject' ? signs + subjectPlace * (Math.min(at, lastSubjectPlace) + 1) : signs;
}

/** What such signs tell of a token, by name. */
export function rareNames(signs: number, shape: string, where: string): string[] {
  const found: string[] = [];
  const add = (sign: number, ...names: string[]) => {
    if (signs & sign) found.push(...names);
  };
  add(rareSign.nearJob, 'j4');
  add(rareSign.noName, `N${shape}`);
  add(rareSign.firm, `O${shape}`);
  add(rareSign.firmBehind, 'O+');
  add(rareSign.firmBefore, 'O-');
  add(rareSign.first, `^${where}`, `^${where}${shape}`);
  add(rareSign.last, `$${where}`, `$${where}${shape}`);
  add(rareSign.inSubject, 'u', `u${shape}`);
  add(rareSign.inDomain, '@', `@${shape}`);
  add(rareSign.inSender, 'f', `f${where}`);
  add(rareSign.reader, 'r');
  const place = Math.floor(signs / subjectPlace);
  if (place > 0) found.push(`i${place - 1}`);
  return found;
}
