import type { NamedPerson } from '../../lib/model/understanding';

/** People as lines to edit: “Daniel Strand, Head of people”. */
export const peopleLines = (people: readonly NamedPerson[]): string =>
  people
    .map(({ name, title, email }) => [name ?? (title ? null : email), title].filter(Boolean).join(', '))
    .filter(Boolean)
    .join('\n');

const mostLong = 500;

/** The lines read back; who keeps their name keeps their address, whose line stands as it was keeps everything. */
export function peopleFrom(lines: string, before: readonly NamedPerson[]): NamedPerson[] {
  return lines
    .split('\n')
    .map((line) => line.trim().slice(0, mostLong))
    .filter(Boolean)
    .map((line) => {
      const same = before.find((person) => peopleLines([person]) === line);
      if (same) return same;
      const [name = line, ...rest] = line.split(',').map((part) => part.trim());
      const known = before.find((person) => person.name === name);
      return { name, title: rest.filter(Boolean).join(', ') || null, email: known?.email ?? null };
    });
}
