import type { NamedPerson } from '../../../model/understanding';
import { nameKey } from './name-key';

/** Somebody whom the reader meets, and what says so. */
export type Met = NamedPerson & { row: string | null; quote: string; strength: number };

/** One name is the other, or its first or last word. */
const isSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const words = long.split(' ');
  return !short.includes(' ') && (words[0] === short || words.at(-1) === short);
};

/** Whether a name is a person’s: the whole of it, or the first word alone. */
export const isNameOf = (id: string, person: NamedPerson | null): boolean => {
  const own = nameKey(person?.name ?? '');
  return own !== '' && (own === id || (!id.includes(' ') && own.split(' ')[0] === id));
};

/**
 * Notes people one after another: each once, and once in every row of a day’s plan; the reader never. `writers` are
 * known by more than the text says.
 */
export function notePeople(writers: NamedPerson[], isReader: (id: string) => boolean) {
  const met: Met[] = [];
  const note = (person: NamedPerson, row: string | null, quote: string, strength: number): void => {
    const id = nameKey(person.name ?? '');
    if (id === '' || isReader(id)) return;
    const writer = writers.find((one) => isNameOf(id, one));
    const whole = writer ? { ...writer, title: writer.title ?? person.title } : person;
    const key = nameKey(whole.name ?? '');
    const known = met.filter((other) => isSame(nameKey(other.name ?? ''), key));
    for (const other of known) {
      if ((whole.name ?? '').length > (other.name ?? '').length) other.name = whole.name;
      other.title ??= whole.title;
      other.email ??= whole.email;
    }
    const [first] = known;
    if (first && (row === null || known.some((other) => other.row === row))) return;
    if (first && first.row === null) first.row = row;
    else
      met.push({
        ...whole,
        ...(first ? { name: first.name, title: first.title ?? whole.title } : {}),
        row,
        quote,
        strength,
      });
  };
  return { met, note };
}
