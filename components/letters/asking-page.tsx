import './letters.css';
import { useState } from 'react';
import { type AskingKind, wordCondition, writeAsking } from '../../lib/letters';
import type { Stage } from '../../lib/model/application';
import { type Dossier, readDossier } from '../../lib/store/reads/dossier';
import { wordDay } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Button, ButtonLink } from '../look/button';
import { Input, Select } from '../look/input';
import { useWords } from '../words/words';
import { addressees, factsFor, languageOf } from './asking-facts';
import { LetterChecks } from './letter-checks';
import { LetterSheet } from './letter-sheet';
import { OtherLetters } from './other-letters';
import { useLetterPageWords } from './words/letter-page-words';
import { useWritten, type Written } from './written';

/** What a letter decides once it is out. */
const decides: Partial<Record<AskingKind, Stage>> = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
};

const Sheet = ({ dossier, kind }: { dossier: Dossier; kind: AskingKind }) => {
  const words = useLetterPageWords();
  const { stages } = useWords();
  const { settings, locale, timeZone } = useReader();
  const { act } = useAct();
  const now = useNow();
  const { application, offer } = dossier;
  const people = addressees(dossier);
  const [personId, setPersonId] = useState(people[0]?.id ?? '');
  const [newDay, setNewDay] = useState(kind === 'accept' ? (offer?.startsOn ?? '') : '');
  const language = languageOf(dossier);
  const person = people.find(({ id }) => id === personId) ?? null;
  const open = dossier.conditions
    .filter(({ state }) => state === 'asked for' || state === 'waiting')
    .map(({ what }) => wordCondition(what, language));
  const draft = writeAsking(
    kind,
    factsFor(kind, dossier, person, settings.name, newDay || null, language, open, now),
  );
  const id = `letter-${kind}-${application.id}`;
  const kept = dossier.letters.find((letter) => letter.id === id) ?? null;
  const row = (written: Written) => ({
    id,
    kind,
    applicationId: application.id,
    interviewId: null,
    personId: person?.id ?? null,
    thankYouId: null,
    ...written,
    sentAt: kept?.sentAt ?? null,
    updatedAt: now,
  });
  const text = useWritten(
    id,
    kept,
    (written) => act('saveLetter', row(written)),
    () => act('dropLetter', { letterId: id }),
  );
  const stage = decides[kind] ?? null;
  const send = () =>
    act(
      'sendLetter',
      { letter: row(kept ?? draft), stage },
      stage ? words.sentStage(stages[stage]) : words.sent,
    );
  const dayLabel = words.newDay[kind as keyof typeof words.newDay];
  const to = (
    <Select label={words.to} value={personId} onChange={(event) => setPersonId(event.target.value)}>
      {people.map((one) => (
        <option key={one.id} value={one.id}>
          {[one.name ?? one.title, one.email].filter(Boolean).join(', ')}
        </option>
      ))}
      <option value="">{words.nobody}</option>
    </Select>
  );
  return (
    <>
      <div className="title">
        <div>
          <h1 className="display">{words.kinds[kind]}</h1>
          <p className="soft">
            <a href={`#/applications/${application.id}`}>{application.company}</a>
            {kept?.sentAt && ` · ${words.sentOn(wordDay(kept.sentAt, locale, timeZone))}`}
          </p>
        </div>
        <Button onClick={() => void send()}>{words.markSent}</Button>
      </div>
      <div className="panes asking">
        <LetterSheet
          draft={draft}
          text={text}
          to={to}
          address={person?.email ?? null}
          language={language}
          choices={
            dayLabel && (
              <Input
                label={dayLabel}
                type="date"
                value={newDay}
                onChange={(event) => setNewDay(event.target.value)}
              />
            )
          }
          checks={(written) => <LetterChecks written={written} />}
          foot={words.foot}
        />
        <OtherLetters dossier={dossier} current={kind} />
      </div>
    </>
  );
};

/** A letter that asks, answers or says no; `id` is the kind and the application, as in `#/write/decline~7`. */
export const AskingPage = ({ id }: { id: string }) => {
  const words = useLetterPageWords();
  const [kind = '', ...rest] = id.split('~');
  const applicationId = rest.join('~');
  const dossier = useLive((db) => readDossier(db, applicationId), [applicationId]);
  if (dossier === undefined) return null;
  if (dossier && kind in words.kinds) return <Sheet dossier={dossier} kind={kind as AskingKind} />;
  return (
    <div className="title">
      <h1 className="display">{words.gone}</h1>
      <ButtonLink href="#/board">{words.toBoard}</ButtonLink>
    </div>
  );
};
