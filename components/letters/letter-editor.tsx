import { type DraftLetter, findAlike, type Length, letterLanguages, type Tone } from '../../lib/letters';
import type { OwedLetter } from '../../lib/store/reads/letters';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { Select } from '../look/input';
import type { Clocked } from './clocked';
import { LetterChecks } from './letter-checks';
import { LetterSheet } from './letter-sheet';
import { useLetterPageWords } from './words/letter-page-words';
import type { Written } from './written';

/** How the draft should sound. */
export type Manner = { tone: Tone; length: Length | null; language: string };

const tones: Tone[] = ['brief', 'warm', 'formal'];
const lengths: Length[] = ['short', 'medium', 'long'];

/** A letter of thanks: the sheet, how the draft should sound, and what is still open. */
export const LetterEditor = ({
  owed,
  draft,
  manner,
  onManner,
  siblings,
}: {
  owed: OwedLetter;
  draft: DraftLetter;
  manner: Manner;
  onManner: (manner: Manner) => void;
  siblings: Clocked[];
}) => {
  const words = useDeskWords().letters;
  const more = useLetterPageWords();
  const { act } = useAct();
  const now = useNow();
  const { thankYou, application, person, letter } = owed;
  const id = letter?.id ?? `letter-${thankYou.id}`;
  const keep = (written: Written) =>
    act('saveLetter', {
      id,
      kind: 'thank-you',
      applicationId: application.id,
      interviewId: thankYou.interviewId,
      personId: thankYou.personId,
      thankYouId: thankYou.id,
      ...written,
      sentAt: thankYou.sentAt,
      updatedAt: now,
    });
  const likeOther = ({ body }: Written) =>
    siblings.find(
      ({ owed: other }) =>
        other.thankYou.id !== thankYou.id && other.letter && findAlike([{ body }, other.letter]).length > 0,
    );
  const checks = (written: Written) => {
    const alike = likeOther(written);
    const isSilent = draft.doubts.some(({ field }) => field === 'notes') && written.body === draft.body;
    return (
      <LetterChecks
        written={written}
        more={[
          { holds: !isSilent, words: isSilent ? more.speaksNot : more.speaksOf },
          {
            holds: !alike,
            words: alike ? words.alike(alike.owed.person?.name ?? words.someone) : words.unlike,
          },
        ]}
      />
    );
  };
  const choices = (
    <>
      <Select
        label={words.tone}
        value={manner.tone}
        onChange={(event) => onManner({ ...manner, tone: event.target.value as Tone })}
      >
        {tones.map((one) => (
          <option key={one} value={one}>
            {words.tones[one]}
          </option>
        ))}
      </Select>
      <Select
        label={more.length}
        value={manner.length ?? (manner.tone === 'brief' ? 'short' : 'medium')}
        onChange={(event) => onManner({ ...manner, length: event.target.value as Length })}
      >
        {lengths.map((one) => (
          <option key={one} value={one}>
            {more.lengths[one]}
          </option>
        ))}
      </Select>
      <Select
        label={more.language}
        value={manner.language}
        onChange={(event) => onManner({ ...manner, language: event.target.value })}
      >
        {letterLanguages.map((one) => (
          <option key={one} value={one}>
            {more.languages[one as keyof typeof more.languages]}
          </option>
        ))}
      </Select>
    </>
  );
  return (
    <LetterSheet
      id={id}
      draft={draft}
      kept={letter}
      to={
        <p className="small faint">
          {words.to} {person?.email ?? person?.name ?? words.someone}
        </p>
      }
      address={person?.email ?? null}
      language={manner.language}
      keep={keep}
      drop={() => act('dropLetter', { letterId: id })}
      choices={choices}
      checks={checks}
      foot={words.foot}
    />
  );
};
