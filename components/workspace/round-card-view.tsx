import { Fragment, type ReactNode } from 'react';
import { earlierNotes, roundCard, shortName } from '../../lib/coach';
import type { Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { Source } from '../frame/source';
import { Card } from '../look/card';
import { useWorkspaceWords } from './words/workspace-words';

/** The earlier rounds at a glance; what is not known takes no room. */
export const RoundCardView = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().round;
  const card = roundCard(workspace);
  if (!card) return null;
  const names = (people: Person[]) => people.map(({ name, title }) => name ?? title).join(', ');
  const nameOf = (personId: string | null) => {
    const person = workspace.people.find(({ id }) => id === personId);
    return person ? shortName(person) : null;
  };
  const withName = (text: string, personId: string | null) => {
    const name = nameOf(personId);
    return name ? `${name}: ${text}` : text;
  };
  const met = card.byPerson.flatMap(({ person }) => person ?? []);
  const lines: [string, ReactNode[]][] = [
    [words.met, met.length > 0 ? [names(met)] : []],
    ...card.byPerson.map(({ person, notes }): [string, ReactNode[]] => [
      person ? words.saidTo(shortName(person) ?? '') : words.general,
      notes.map(({ text }) => text),
    ]),
    [words.open, card.concerns.map(({ text }) => text)],
    [words.reactions, card.reactions.map(({ text, personId }) => withName(text, personId))],
    [words.promises, card.promises.map(({ text, personId }) => withName(text, personId))],
    [words.figures, card.money.map(({ figure, note }) => `${figure}: ${note.text}`)],
    [
      words.stories,
      card.storiesTold.map(({ story, person }) =>
        person ? words.toldTo(story.title, shortName(person) ?? '') : story.title,
      ),
    ],
    [words.answered, card.answered.map(({ text, answer }) => `${text} ${answer}`)],
    [words.asked, card.asked.map(({ text }) => text)],
    [words.next, card.nextSteps.map(({ text }) => text)],
    [words.terms, card.terms.length > 0 ? [card.terms.map(({ term }) => term).join(', ')] : []],
    [words.fresh, card.fresh.length > 0 ? [names(card.fresh)] : []],
    [words.known, card.known.length > 0 ? [names(card.known)] : []],
  ];
  const told = lines.filter(([, values]) => values.length > 0);
  if (told.length === 0 && earlierNotes(workspace).length === 0) return null;
  return (
    <Card label={words.title}>
      <header>
        <h2 className="subheading">{words.title}</h2>
        <Source of="knight" />
      </header>
      <dl className="taught">
        {told.map(([title, values]) => (
          <Fragment key={title}>
            <dt>{title}</dt>
            {values.map((value) => (
              <dd key={String(value)} className="quote">
                {value}
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </Card>
  );
};
