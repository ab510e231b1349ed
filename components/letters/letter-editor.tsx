import { useState } from 'react';
import { composeUrl, countGaps, type DraftLetter, findAlike, type Tone } from '../../lib/letters';
import type { OwedLetter } from '../../lib/store/reads/letters';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Icon } from '../look/icon';
import { Input, Select, TextArea } from '../look/input';
import type { Clocked } from './clocked';

type Written = { subject: string; body: string };

/** The letter itself, kept as written on leaving a field; what is still open stands below. */
export const LetterEditor = ({
  owed,
  draft,
  tone,
  onTone,
  siblings,
}: {
  owed: OwedLetter;
  draft: DraftLetter;
  tone: Tone;
  onTone: (tone: Tone) => void;
  siblings: Clocked[];
}) => {
  const words = useDeskWords().letters;
  const { settings } = useReader();
  const { act, tell } = useAct();
  const now = useNow();
  const { thankYou, application, person, letter } = owed;
  const [own, setOwn] = useState<Written | null>(letter);
  const { subject, body } = own ?? draft;
  const gaps = countGaps(body);
  const alike = siblings.find(
    ({ owed: other }) =>
      other.thankYou.id !== thankYou.id && other.letter && findAlike([{ body }, other.letter]).length > 0,
  );
  const keep = (written: Written) =>
    void act('saveLetter', {
      id: letter?.id ?? `letter-${thankYou.id}`,
      kind: 'thank-you',
      applicationId: application.id,
      interviewId: thankYou.interviewId,
      personId: thankYou.personId,
      thankYouId: thankYou.id,
      subject: written.subject,
      body: written.body,
      sentAt: thankYou.sentAt,
      updatedAt: now,
    });
  const copy = () =>
    void navigator.clipboard
      .writeText(body)
      .then(() => tell(gaps > 0 ? `${words.copied}. ${words.gaps(gaps)}` : words.copied));
  return (
    <article className="card flush" aria-label={words.body}>
      <div className="letter-fields">
        <p className="small faint">
          {words.to} {person?.email ?? person?.name ?? words.someone}
        </p>
        <Input
          label={words.subject}
          value={subject}
          onChange={(event) => setOwn({ subject: event.target.value, body })}
          onBlur={() => own && keep(own)}
        />
        <TextArea
          label={words.body}
          rows={16}
          className="written"
          lang={owed.interview.language}
          value={body}
          onChange={(event) => setOwn({ subject, body: event.target.value })}
          onBlur={() => own && keep(own)}
        />
        <ul className="checks" aria-label={words.before}>
          <li className={gaps > 0 ? 'open' : undefined}>
            <Icon name={gaps > 0 ? 'write' : 'check'} />
            <span>{words.gaps(gaps)}</span>
          </li>
          <li className={alike ? 'open' : undefined}>
            <Icon name={alike ? 'write' : 'check'} />
            <span>{alike ? words.alike(alike.owed.person?.name ?? words.someone) : words.unlike}</span>
          </li>
        </ul>
        <Buttons>
          <ButtonLink
            look="primary"
            icon="mail"
            href={composeUrl(settings.composeIn, { to: person?.email ?? '', subject, body })}
            target="_blank"
            rel="noreferrer"
          >
            {words.open}
          </ButtonLink>
          <Button icon="copy" onClick={copy}>
            {words.copy}
          </Button>
          {own ? (
            <Button look="quiet" onClick={() => setOwn(null)}>
              {words.again}
            </Button>
          ) : (
            <Select
              label={words.tone}
              hideLabel
              value={tone}
              onChange={(event) => onTone(event.target.value as Tone)}
            >
              {(['brief', 'warm', 'formal'] as const).map((one) => (
                <option key={one} value={one}>
                  {words.tones[one]}
                </option>
              ))}
            </Select>
          )}
        </Buttons>
      </div>
      <div className="letter-foot small faint">
        <span>{words.foot}</span>
        <span>{words.words(body.split(/\s+/).filter(Boolean).length)}</span>
      </div>
    </article>
  );
};
