import { readOwedLetters } from '../../lib/store/reads/letters';
import { useDeskWords } from '../desk/words/desk-words';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { Source } from '../frame/source';
import { Section } from '../look/card';
import { clocked } from './clocked';
import { LetterRow } from './letter-row';

/** Every letter of the last two weeks, by company, the most urgent first. */
export const LettersPage = () => {
  const words = useDeskWords().letters;
  const now = useNow();
  const letters = useLive((db) => readOwedLetters(db, now), [now]);
  if (!letters) return null;
  const all = clocked(letters, now);
  const open = all.filter(({ clock }) => clock.state !== 'sent').length;
  const companies = [...new Set(all.map(({ owed }) => owed.application.company))];
  return (
    <>
      <div className="title">
        <h1 className="display">{words.title(open)}</h1>
      </div>
      {all.length === 0 && <p className="soft">{words.empty}</p>}
      <div className="pane">
        {companies.map((company) => (
          <Section key={company} title={company}>
            <ul className="rows letters">
              {all
                .filter(({ owed }) => owed.application.company === company)
                .map((one) => (
                  <LetterRow key={one.owed.thankYou.id} one={one} />
                ))}
            </ul>
          </Section>
        ))}
        <p className="small faint">
          {words.advice} <Source of="knight" />
        </p>
      </div>
    </>
  );
};
