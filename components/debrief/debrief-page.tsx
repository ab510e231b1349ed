import './debrief.css';
import { peopleOf } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { wordDay } from '../../lib/time/wording';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Sources } from '../frame/source';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Section } from '../look/card';
import { NoteField } from '../notes/note-field';
import { useWords } from '../words/words';
import { useDebriefChange } from './debrief-row';
import { MeetForm } from './meet-form';
import { MoneySection } from './money';
import { NextSteps } from './next-steps';
import { PersonNotes } from './person-notes';
import { fitQuestions, Score } from './score';
import { useDebriefWords } from './words/debrief-words';

const Sheet = ({ workspace }: { workspace: Workspace }) => {
  const words = useDebriefWords();
  const { rounds } = useWords();
  const { locale } = useReader();
  const now = useNow();
  const { interview, application } = workspace;
  const change = useDebriefChange(workspace);
  const meetings = workspace.meetings.filter(({ interviewId }) => interviewId === interview.id);
  const people = peopleOf(workspace);
  const nameless = workspace.thankYous.filter(
    (one) => one.interviewId === interview.id && one.personId === null && one.state !== 'skipped',
  );
  const isDone = workspace.debriefs.some((row) => row.interviewId === interview.id && row.doneAt !== null);
  const day = meetings[0]?.wallTime?.slice(0, 10);
  const finish = async () => {
    if (await change({ doneAt: now }, words.done)) window.location.hash = '#/letters';
  };
  return (
    <>
      <div className="title">
        <div>
          <h1 className="display">{isDone ? words.heading : words.fresh}</h1>
          <p className="soft">
            {[application.company, rounds[interview.round ?? 'none'], day && wordDay(day, locale)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <Buttons>
          <ButtonLink look="quiet" href={`#/interviews/${interview.id}`}>
            {words.toInterview}
          </ButtonLink>
          <Button look="primary" icon="check" onClick={() => void finish()}>
            {words.finish}
          </Button>
        </Buttons>
      </div>
      <p className="soft debrief-lead">{words.lead}</p>
      <div className="panes debrief">
        <div className="pane">
          {people.map((person, index) => (
            <PersonNotes key={person.id} workspace={workspace} person={person} isFirst={index === 0} />
          ))}
          {nameless.map(({ id, meetingId }) => (
            <PersonNotes
              key={id}
              workspace={workspace}
              person={null}
              meetingId={meetingId}
              isFirst={people.length === 0}
            />
          ))}
          {meetings.length > 0 && (
            <Section title={people.length === 0 ? words.whoWasIt : words.anyoneElse}>
              <p className="small faint">{words.whyName}</p>
              <MeetForm meetings={meetings} />
            </Section>
          )}
        </div>
        <div className="pane">
          <Section title={words.whole}>
            {(['concern', 'test'] as const).map((about) => (
              <NoteField
                key={about}
                workspace={workspace}
                personId={null}
                about={about}
                label={words.about[about]}
                placeholder={words.hint[about]}
              />
            ))}
          </Section>
          <MoneySection workspace={workspace} change={change} />
          <NextSteps workspace={workspace} />
          <Section
            title={words.fitHeading}
            end={
              <span>
                <Sources of={['knight', 'allstar']} />
              </span>
            }
          >
            {fitQuestions.map((question) => (
              <Score
                key={question}
                applicationId={application.id}
                interviewId={interview.id}
                question={question}
                scores={workspace.scorecards}
              />
            ))}
          </Section>
        </div>
      </div>
    </>
  );
};

/** The two minutes right after: what to remember of each person, and of the whole. */
export const DebriefPage = ({ id }: { id: string }) => {
  const words = useDebriefWords();
  const workspace = useLive((db) => readWorkspace(db, id), [id]);
  if (workspace === undefined) return null;
  if (workspace) return <Sheet workspace={workspace} />;
  return (
    <div className="title">
      <h1 className="display">{words.gone}</h1>
      <ButtonLink href="#/board">{words.toBoard}</ButtonLink>
    </div>
  );
};
