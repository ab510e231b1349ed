import './applications.css';
import '../letters/letters.css';
import type { Stage } from '../../lib/model/application';
import { type Dossier, readDossier } from '../../lib/store/reads/dossier';
import { wordBoth, wordDay } from '../../lib/time/wording';
import { StageOptions } from '../board/stage-options';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { OtherLetters } from '../letters/other-letters';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Section } from '../look/card';
import { Select } from '../look/input';
import { EditCell } from '../offers/edit-cell';
import { useWords } from '../words/words';
import { Merge } from './merge';
import { OfferSection } from './offer-section';
import { Mails, People } from './people';
import { Rounds } from './rounds';
import { useApplicationWords } from './words/application-words';

const Page = ({ dossier }: { dossier: Dossier }) => {
  const words = useApplicationWords();
  const { stages, rounds } = useWords();
  const { locale, timeZone } = useReader();
  const { act } = useAct();
  const now = useNow();
  const { application, stage, meetings, interviews, posting } = dossier;
  const next = meetings.find(({ startsAt }) => startsAt !== null && startsAt > now);
  const round = interviews.find(({ id }) => id === next?.interviewId)?.round ?? 'none';
  const url = application.postingUrl ?? posting?.posting.url ?? null;
  const edit = (patch: { company?: string; role?: string | null }) =>
    void act('editRow', { table: 'applications', id: application.id, patch }, words.saved);
  const remove = async () => {
    if (await act('removeApplication', { applicationId: application.id }, words.removed))
      window.location.hash = '#/board';
  };
  return (
    <>
      <div className="title">
        <div>
          <h1 className="display">
            <EditCell
              value={application.company}
              label={words.company}
              add={words.company}
              keep={(company) => company && edit({ company })}
            />
          </h1>
          <p className="soft">
            <EditCell
              value={application.role}
              label={words.role}
              add={words.noRole}
              keep={(role) => edit({ role })}
            />
          </p>
        </div>
        <div className="facts">
          {next && (
            <p className="strong">
              {`${rounds[round]}, ${wordBoth({ ...next, minutes: null }, timeZone, locale)?.text ?? ''}`}
            </p>
          )}
          <p className="small faint">{words.since(wordDay(application.createdAt, locale, timeZone))}</p>
        </div>
      </div>
      <div className="panes three application">
        <div className="pane">
          <Select
            label={words.stage}
            value={stage}
            onChange={(event) => {
              const to = event.target.value as Stage;
              void act(
                'setStage',
                { applicationId: application.id, stage: to, mailId: null },
                words.moved(stages[to]),
              );
            }}
          >
            <StageOptions />
          </Select>
          <Rounds dossier={dossier} />
        </div>
        <div className="pane">
          <People people={dossier.people} />
          <Mails mails={dossier.mails} />
        </div>
        <div className="pane">
          <OtherLetters dossier={dossier} />
          <OfferSection dossier={dossier} />
          {url && (
            <Section title={words.posting}>
              <a href={url} target="_blank" rel="noreferrer">
                {words.openPosting}
              </a>
            </Section>
          )}
          <Merge application={application} />
        </div>
      </div>
      <Buttons className="foot">
        <Button look="quiet" small onClick={() => void remove()}>
          {words.remove}
        </Button>
      </Buttons>
    </>
  );
};

/** One application with all that hangs on it. */
export const ApplicationPage = ({ id }: { id: string }) => {
  const words = useApplicationWords();
  const dossier = useLive((db) => readDossier(db, id), [id]);
  if (dossier === undefined) return null;
  if (dossier) return <Page dossier={dossier} />;
  return (
    <div className="title">
      <h1 className="display">{words.gone}</h1>
      <ButtonLink href="#/board">{words.toBoard}</ButtonLink>
    </div>
  );
};
