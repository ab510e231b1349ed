import { withoutTerms } from '../../lib/detect/extract/role/tidy-role';
import { aroundOf } from '../../lib/detect/learned/around';
import { firstTag, type NamedKind } from '../../lib/detect/learned/tag-table';
import { lineFeatures } from '../../lib/detect/learned/token-features';
import { type TokenLine, tokenLines } from '../../lib/detect/learned/tokens';
import { roleWords } from '../../lib/detect/words/role-words';
import type { Row } from '../rows';
import { type FieldMail, textOf } from './field-mails';
import type { TaggedLine } from './tagger';

type Gold = { kind: NamedKind; text: string };

/** Those who label mails differ in whether “(m/w/d)” and “(part-time)” are of a job’s name: here they are not. */
const bareRole = (role: string): string => withoutTerms(role.replace(roleWords.genderMarks, ' ').trim());

/** What a labelled mail is said to name; what is named last wins where words are both. */
function goldOf({ fields }: Row): Gold[] {
  const people = (fields?.interviewers ?? []) as { name?: string | null; title?: string | null }[];
  return [
    { kind: 'place' as const, text: textOf(fields?.place) },
    { kind: 'company' as const, text: textOf(fields?.company) },
    { kind: 'role' as const, text: bareRole(textOf(fields?.role)) },
    ...people.map(({ title }) => ({ kind: 'title' as const, text: textOf(title) })),
    ...people.map(({ name }) => ({ kind: 'name' as const, text: textOf(name) })),
  ].filter(({ text }) => text !== '');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

function tagsOf({ text, tokens }: TokenLine, gold: Gold[]): number[] {
  const tags = tokens.map(() => 0);
  for (const one of gold) {
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(one.text)}(?![\p{L}\p{N}])`, 'gu');
    for (const { 0: found, index } of text.matchAll(pattern)) {
      let tag = firstTag(one.kind);
      for (const [place, { at, end }] of tokens.entries())
        if (at < index + found.length && end > index) {
          tags[place] = tag;
          tag = firstTag(one.kind) + 1;
        }
    }
  }
  return tags;
}

/** The lines of a labelled mail with what each token is told by and what it is. */
export function taggedLines({ row, page }: FieldMail): TaggedLine[] {
  const cut = tokenLines(page);
  const around = aroundOf(page, cut);
  const gold = goldOf(row);
  return cut.map((line) => ({ features: lineFeatures(line, around), tags: tagsOf(line, gold) }));
}
