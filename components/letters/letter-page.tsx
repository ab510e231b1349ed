import './letters.css';
import { useState } from 'react';
import { piecesFor } from '../../lib/letters';
import type { Workspace } from '../../lib/model/workspace';
import { readClock } from '../../lib/remind/thank-you-clock';
import { type OwedLetter, readOwedLetter, readOwedLetters } from '../../lib/store/reads/letters';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { ButtonLink } from '../look/button';
import { Section } from '../look/card';
import { Clock, clockState, clockText } from '../look/clock';
import { useWords } from '../words/words';
import { clocked, isOfSeveralRounds } from './clocked';
import { draftAmong } from './draft-among';
import { wordDue } from './due-line';
import { LetterButtons } from './letter-buttons';
import { LetterEditor, type Manner } from './letter-editor';
import { LetterNotes } from './letter-notes';
import { LetterRow } from './letter-row';
import { useOwnLetter } from './use-own-letter';

const Title = ({ owed }: { owed: OwedLetter }) => {
  const words = useDeskWords().letters;
  const { frame } = useWords();
  const { locale, timeZone } = useReader();
  const now = useNow();
  const { thankYou, person, meeting, interview } = owed;
  const clock = readClock(thankYou, meeting, interview.kind, now);
  const isSent = thankYou.state === 'sent';
  const name = person?.name ?? person?.title ?? words.someone;
  return (
    <div className="title">
      <div className="clocked">
        {clock && <Clock hoursLeft={clock.hoursLeft} isSent={isSent} late={frame.late} />}
        <div>
          <h1 className="display">{words.thank(name)}</h1>
          {clock && (
            <p className={clockText[clockState(clock.hoursLeft, isSent)]}>
              {wordDue(clock, thankYou.sentAt, words, locale, timeZone)}
              {clock.endIsGuessed && !isSent && <span className="small faint">{` · ${words.guessed}`}</span>}
            </p>
          )}
        </div>
      </div>
      <LetterButtons thankYou={thankYou} />
    </div>
  );
};

const Desk = ({ owed, workspace }: { owed: OwedLetter; workspace: Workspace }) => {
  const words = useDeskWords().letters;
  const { settings } = useReader();
  const now = useNow();
  const { thankYou, application, interview } = owed;
  const [manner, setManner] = useState<Manner>({
    tone: 'warm',
    length: null,
    language: interview.language,
  });
  const others = useLive((db) => readOwedLetters(db, now), [now]);
  const siblings = clocked(others ?? [], now).filter((one) => one.owed.application.id === application.id);
  const { draft, input } = draftAmong(workspace, thankYou.id, siblings, settings.name, manner);
  const text = useOwnLetter(owed);
  const { subject, body } = text.own ?? draft;
  return (
    <div className="panes three letter-desk">
      <aside className="pane" aria-label={words.list}>
        <Section title={application.company}>
          <ul className="rows letters">
            {siblings.map((one) => (
              <LetterRow
                key={one.owed.thankYou.id}
                one={one}
                isChosen={one.owed.thankYou.id === thankYou.id}
                showsRound={isOfSeveralRounds(siblings)}
              />
            ))}
          </ul>
        </Section>
      </aside>
      <LetterEditor
        owed={owed}
        draft={draft}
        text={text}
        manner={manner}
        onManner={setManner}
        siblings={siblings}
      />
      <LetterNotes
        workspace={workspace}
        owed={owed}
        pieces={piecesFor(input)}
        body={body}
        onBody={(changed) => {
          const written = { subject, body: changed };
          text.write(written);
          void text.finish(written);
        }}
      />
    </div>
  );
};

/** One letter of thanks: its clock, the draft, and what it grew from. */
export const LetterPage = ({ id }: { id: string }) => {
  const words = useDeskWords().letters;
  const owed = useLive((db) => readOwedLetter(db, id), [id]);
  const workspace = useLive(
    async (db) => (owed ? readWorkspace(db, owed.interview.id) : null),
    [owed?.interview.id],
  );
  if (owed === undefined || (owed && !workspace)) return null;
  if (!owed || !workspace) {
    return (
      <div className="title">
        <h1 className="display">{words.gone}</h1>
        <ButtonLink href="#/letters">{words.list}</ButtonLink>
      </div>
    );
  }
  return (
    <>
      <Title owed={owed} />
      <Desk owed={owed} workspace={workspace} />
    </>
  );
};
