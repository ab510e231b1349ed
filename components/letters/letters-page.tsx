import { readOwedLetters } from '../../lib/store/reads/letters';
import { useDeskWords } from '../desk/words/desk-words';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { Source } from '../frame/source';
import { Section } from '../look/card';
import { useWords } from '../words/words';
import { clocked, isOfSeveralRounds } from './clocked';
import { LetterRow } from './letter-row';

/** Every letter of the last two weeks, by company, the most urgent first. */
export const LettersPage = () => {
  const words = useDeskWords().letters;
  const { popup } = useWords();
  const now = useNow();
  const letters = useLive((db) => readOwedLetters(db, now), [now]);
  if (!letters) return null;
  const all = clocked(letters, now);
  const open = all.filter(({ clock }) => clock.state !== 'sent').length;
  const companies = [...new Set(all.map(({ owed }) => owed.application.company))];
  return (
    <>
      <div className="title">
        <h1 className="display">{open === 0 ? words.none : popup.letters(open)}</h1>
      </div>
      {all.length === 0 && <p className="soft">{words.empty}</p>}
      <div className="pane">
        {companies.map((company) => {
          const list = all.filter(({ owed }) => owed.application.company === company);
          return (
            <Section key={company} title={company}>
              <ul className="rows letters">
                {list.map((one) => (
                  <LetterRow key={one.owed.thankYou.id} one={one} showsRound={isOfSeveralRounds(list)} />
                ))}
              </ul>
            </Section>
          );
        })}
        <p className="small faint">
          {words.advice} <Source of="knight" />
        </p>
      </div>
    </>
  );
};
