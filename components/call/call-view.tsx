import { useState } from 'react';
import { partOf, questionOfPart, shortName } from '../../lib/coach';
import type { Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { wordTime } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Source } from '../frame/source';
import { Button, Buttons } from '../look/button';
import { Section } from '../look/card';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';
import { CallNotes } from './call-notes';
import { Opposite } from './opposite';
import { QuestionsFor } from './questions-for';
import { StoryToTell } from './story-to-tell';
import { type Talk, talkAt } from './talks';

/** Beside a call: who is opposite and how long, what they wonder, the story, the questions, the notes; then who is next. */
export const CallView = ({ workspace, talks, now }: { workspace: Workspace; talks: Talk[]; now: string }) => {
  const { call } = useWords();
  const { locale, timeZone } = useReader();
  const { plan } = useCoachWords();
  // The clock says whose turn it is, until the reader says otherwise: a day runs late.
  const [turned, setTurned] = useState<number | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const at = turned ?? talkAt(talks, now);
  const talk = talks[at];
  if (!talk) return null;
  const person = talk.people.find(({ id }) => id === chosenId) ?? talk.people[0] ?? null;
  const name = person && shortName(person);
  const wonder = plan.four[questionOfPart(person ? partOf(person).part : 'other')];
  const wordOf = ({ people }: Talk) =>
    people
      .map(({ name: full, title }: Person) => [full, title].filter(Boolean).join(', '))
      .slice(0, 2)
      .join('; ') || call.someone;
  const turn = (to: number, words: (who: string) => string) => {
    const other = talks[to];
    return (
      other && (
        <button type="button" className="turn small soft" onClick={() => setTurned(to)}>
          <span>{words(wordOf(other))}</span>
          <span className="nowrap">{wordTime(other.startsAt, locale, timeZone)}</span>
        </button>
      )
    );
  };
  const personId = person?.id ?? null;
  return (
    <>
      <Opposite workspace={workspace} talk={talk} person={person} now={now} />
      {talk.people.length > 1 && (
        <Buttons>
          {talk.people.map((one) => (
            <Button key={one.id} small aria-pressed={one === person} onClick={() => setChosenId(one.id)}>
              {shortName(one)}
            </Button>
          ))}
        </Buttons>
      )}
      <Section title={name ? call.wonders(name) : call.theyWonder} end={<Source of="knight" />}>
        <h3 className="subheading">{wonder.title}</h3>
        <p className="soft">{wonder.tip}</p>
      </Section>
      <StoryToTell key={`story-${personId}`} workspace={workspace} personId={personId} now={now} />
      <QuestionsFor
        workspace={workspace}
        personId={personId}
        title={name ? call.questions(name) : call.questionsForAll}
      />
      <CallNotes
        key={`notes-${personId}`}
        workspace={workspace}
        personId={personId}
        title={name ? call.notes(name) : call.notesForAll}
      />
      <div>
        {turn(at + 1, call.next)}
        {turned !== null && at > 0 && turn(at - 1, call.before)}
      </div>
    </>
  );
};
