import { useState } from 'react';
import { composeUrl, countGaps, writeAsking } from '../../lib/letters';
import type { SourceId } from '../../lib/model/plan';
import type { Workspace } from '../../lib/model/workspace';
import { dayIn } from '../../lib/time/instant';
import { wordBoth, wordDay } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Source } from '../frame/source';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Card } from '../look/card';
import { Input, Select, TextArea } from '../look/input';
import type { AskedFor } from './ask-page';
import { ComposeIn } from './compose-in';
import { useWorkspaceWords } from './words/workspace-words';

/** One mail that asks, drafted from what is known: to open in the reader’s mailbox, or to copy. */
export const AskingCard = ({
  workspace,
  kind,
  title,
  why,
  source = 'ours',
}: {
  workspace: Workspace;
  kind: AskedFor;
  title: string;
  why?: string;
  source?: SourceId;
}) => {
  const words = useWorkspaceWords().ask;
  const { settings, locale, timeZone } = useReader();
  const { act, tell } = useAct();
  const now = useNow();
  const { application, interview, people, slots } = workspace;
  const withAddress = people.filter(({ email }) => email);
  const [toId, setToId] = useState<string | null>(null);
  const to =
    people.find(({ id }) => id === toId) ??
    withAddress.find(({ isContact }) => isContact) ??
    withAddress[0] ??
    null;
  const kept = workspace.letters.find((row) => row.kind === kind && row.interviewId === interview.id);
  const draft = writeAsking(kind, {
    company: application.company,
    role: application.role,
    name: to?.name ?? null,
    sender: settings.name,
    times: slots
      .filter(({ interviewId }) => interviewId === interview.id)
      .flatMap((slot) => wordBoth({ ...slot, startsAt: null }, timeZone, interview.language)?.text ?? []),
    language: interview.language,
  });
  const [own, setOwn] = useState<{ subject: string; body: string } | null>(null);
  const { subject, body } = own ?? kept ?? draft;
  const gaps = countGaps(`${subject} ${body}`);
  const keep = (sentAt: string | null, done?: string) =>
    void act(
      'saveLetter',
      {
        id: kept?.id ?? `${kind.replaceAll(' ', '-')}-${interview.id}`,
        kind,
        applicationId: application.id,
        interviewId: interview.id,
        personId: to?.id ?? null,
        thankYouId: null,
        subject,
        body,
        sentAt,
        updatedAt: now,
      },
      done,
    );
  const copy = () =>
    void navigator.clipboard
      .writeText(body)
      .then(() => tell(gaps > 0 ? `${words.copied}. ${words.gaps(gaps)}` : words.copied));
  const leave = () => own && keep(kept?.sentAt ?? null);
  return (
    <Card label={title}>
      <header>
        <h2 className="subheading">{title}</h2>
        {kept?.sentAt && (
          <span className="small faint">{words.sentOn(wordDay(dayIn(kept.sentAt, timeZone), locale))}</span>
        )}
      </header>
      <p className="small soft">
        {why} <Source of={source} />
      </p>
      <div className="form">
        <Select label={words.to} value={to?.id ?? ''} onChange={(event) => setToId(event.target.value)}>
          <option value="">{words.nobody}</option>
          {people.map(({ id, name, title: theirs, email }) => (
            <option key={id} value={id}>
              {[name ?? theirs, email].filter(Boolean).join(', ')}
            </option>
          ))}
        </Select>
        <Input
          label={words.subject}
          value={subject}
          onChange={(event) => setOwn({ subject: event.target.value, body })}
          onBlur={leave}
        />
        <TextArea
          label={words.body}
          rows={11}
          lang={interview.language}
          value={body}
          onChange={(event) => setOwn({ subject, body: event.target.value })}
          onBlur={leave}
        />
        {gaps > 0 && <p className="small soft">{words.gaps(gaps)}</p>}
        <Buttons>
          <ButtonLink
            icon="mail"
            href={composeUrl(settings.composeIn, { to: to?.email ?? null, subject, body })}
            target="_blank"
            rel="noreferrer"
          >
            {words.open}
          </ButtonLink>
          <ComposeIn />
          <Button icon="copy" onClick={copy}>
            {words.copy}
          </Button>
          <Button
            look="quiet"
            onClick={() => keep(kept?.sentAt ? null : now, kept?.sentAt ? words.unsent : words.marked)}
          >
            {kept?.sentAt ? words.unsent : words.sent}
          </Button>
        </Buttons>
      </div>
    </Card>
  );
};
