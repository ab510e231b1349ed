import { type DraftLetter, findAlike, type Length, letterLanguages, type Tone } from '../../lib/letters';
import type { OwedLetter } from '../../lib/store/reads/letters';
import { useDeskWords } from '../desk/words/desk-words';
import { Select } from '../look/input';
import type { Clocked } from './clocked';
import { LetterChecks } from './letter-checks';
import { LetterSheet } from './letter-sheet';
import { useLetterPageWords } from './words/letter-page-words';
import type { OwnWords, Written } from './written';

/** How the draft should sound. */
export type Manner = { tone: Tone; length: Length | null; language: string };

const tones: Tone[] = ['brief', 'warm', 'formal'];
const lengths: Length[] = ['short', 'medium', 'long'];

/** A letter of thanks: the sheet, how the draft should sound, and what is still open. */
export const LetterEditor = ({
  owed,
  draft,
  text,
  manner,
  onManner,
  siblings,
}: {
  owed: OwedLetter;
  draft: DraftLetter;
  text: OwnWords;
  manner: Manner;
  onManner: (manner: Manner) => void;
  siblings: Clocked[];
}) => {
  const words = useDeskWords().letters;
  const more = useLetterPageWords();
  const { thankYou, person } = owed;
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
      draft={draft}
      text={text}
      to={
        <p className="small faint">
          {words.to} {person?.email ?? person?.name ?? words.someone}
        </p>
      }
      address={person?.email ?? null}
      language={manner.language}
      choices={choices}
      checks={checks}
      foot={words.foot}
    />
  );
};
