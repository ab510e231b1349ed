import type { ReactNode } from 'react';
import { composeUrl, countGaps, fitsInLink } from '../../lib/letters';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Input, TextArea } from '../look/input';
import { PolishButton } from './polish-button';
import { useLetterPageWords } from './words/letter-page-words';
import type { OwnWords, Written } from './written';

/** One letter to write: the draft until the reader touches it, then their own words, kept at every stroke. */
export const LetterSheet = ({
  draft,
  text: { own, write, finish, anew },
  to,
  address,
  language,
  choices,
  checks,
  foot,
}: {
  draft: Written;
  text: OwnWords;
  /** Whom it goes to, as shown. */
  to: ReactNode;
  address: string | null;
  language: string;
  /** Tone, length and the like: shown while the draft is untouched. */
  choices?: ReactNode;
  /** What is still open, below the letter. */
  checks: (written: Written) => ReactNode;
  /** Where the draft came from. */
  foot: string;
}) => {
  const words = useDeskWords().letters;
  const more = useLetterPageWords();
  const { settings } = useReader();
  const { tell } = useAct();
  const { subject, body } = own ?? draft;
  const gaps = countGaps(`${subject}\n${body}`);
  const copy = () =>
    void navigator.clipboard
      .writeText(body)
      .then(() => tell(gaps > 0 ? `${words.copied}. ${more.gapsCopied(gaps)}` : words.copied));
  const letter = { to: address, subject, body };
  return (
    <article className="card flush" aria-label={words.body}>
      <div className="letter-fields">
        {to}
        <Input
          label={words.subject}
          value={subject}
          lang={language}
          onChange={(event) => write({ subject: event.target.value, body })}
          onBlur={() => void finish(own)}
        />
        <TextArea
          label={words.body}
          rows={16}
          className="written"
          lang={language}
          value={body}
          onChange={(event) => write({ subject, body: event.target.value })}
          onBlur={() => void finish(own)}
        />
        {checks({ subject, body })}
        <PolishButton
          body={body}
          onPolished={(polished) => {
            write({ subject, body: polished });
            void finish({ subject, body: polished });
          }}
        />
        <Buttons>
          <ButtonLink
            look="primary"
            icon="mail"
            href={composeUrl(settings.composeIn, letter)}
            target="_blank"
            rel="noreferrer"
            onClick={() => !fitsInLink(settings.composeIn, letter) && tell(more.longLink)}
          >
            {words.open}
          </ButtonLink>
          <Button icon="copy" onClick={copy}>
            {words.copy}
          </Button>
          {own && (
            <Button look="quiet" onClick={anew}>
              {words.again}
            </Button>
          )}
        </Buttons>
        {!own && choices && <div className="letter-choices">{choices}</div>}
      </div>
      <div className="letter-foot small faint">
        <span>{foot}</span>
        <span>{words.words(body.split(/\s+/).filter(Boolean).length)}</span>
      </div>
    </article>
  );
};
