import { type DayLine, metBefore, questionsForPerson, questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { wordBoth, wordRange } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Guessed } from '../look/field';
import { useCoachWords } from '../words/coach-words';
import { DayStory } from './day-story';
import { useQuestions } from './use-questions';
import { useWorkspaceWords } from './words/workspace-words';

/** One talk: when, who sits opposite, what they ask themselves, the story and the questions for them. */
export const DayMeeting = ({
  workspace,
  line,
}: {
  workspace: Workspace;
  line: Extract<DayLine, { kind: 'meeting' }>;
}) => {
  const { day: words, people: peopleWords } = useWorkspaceWords();
  const { locale, timeZone } = useReader();
  const { four } = useCoachWords().plan;
  const { wordsOf } = useQuestions(workspace);
  const { meeting, people, area, story } = line;
  const sheet = questionsToAsk(workspace);
  const toAsk = (personId: string) => questionsForPerson(sheet, personId, 2).map(wordsOf).join(' ');
  const hasMet = metBefore(workspace).length > 0;
  const both = wordBoth(meeting, timeZone, locale);
  const mine = meeting.startsAt
    ? wordRange(meeting.startsAt, meeting.minutes, locale, timeZone)
    : both?.theirs;
  return (
    <li className="row meeting">
      <div className="when">
        <p className="strong nowrap">{mine ?? words.open}</p>
        {both?.zone && (
          <p className="small faint">
            {both.theirs} {both.zone}
          </p>
        )}
      </div>
      <div>
        {people.length === 0 && <p className="soft">{words.someone}</p>}
        {people.map(({ person, asks, isPartGuessed, isKnown }) => (
          <div key={person.id} className="opposite">
            <p>
              <span className="strong">{person.name ?? person.title}</span>
              {person.name && person.title && <span className="soft">, {person.title}</span>}
              {hasMet && (
                <span className="small faint">
                  {', '}
                  {(isKnown ? peopleWords.known : peopleWords.isNew).toLocaleLowerCase()}
                </span>
              )}
            </p>
            <p className="small soft">
              {words.asks}: <Guessed isGuess={isPartGuessed}>{four[asks].title}</Guessed> {four[asks].tip}
            </p>
            {toAsk(person.id) && (
              <p className="small soft">
                {words.questions}: {toAsk(person.id)}
              </p>
            )}
          </div>
        ))}
        <DayStory workspace={workspace} choice={story} person={people[0]?.person ?? null} />
      </div>
      <p className="soft area">{area}</p>
    </li>
  );
};

/** Time between two talks. */
export const DayPause = ({ line }: { line: Extract<DayLine, { kind: 'pause' }> }) => {
  const words = useWorkspaceWords().day;
  const { locale, timeZone } = useReader();
  return (
    <li className="row meeting pause small faint">
      <span>{wordRange(line.startsAt, null, locale, timeZone)}</span>
      <span>{words.pause(line.minutes)}</span>
    </li>
  );
};
