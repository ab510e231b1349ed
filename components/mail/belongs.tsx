import type { Match } from '../../lib/model/reading';
import { wordDay } from '../../lib/time/wording';
import { useLive } from '../frame/live';
import { useReader } from '../frame/reader';
import { Note } from '../look/note';
import { useWords } from '../words/words';

/** The application that the reader said it is; `new` where it is none of them. */
export type Belonging = string | 'new' | null;

/** Why the mail belongs to an application on the desk; where two fit, asks which. */
export const Belongs = ({
  match,
  chosen,
  onChoose,
}: {
  match: Match;
  chosen: Belonging;
  onChoose: (chosen: Belonging) => void;
}) => {
  const { mail } = useWords();
  const { locale, timeZone } = useReader();
  const ids = match.verdict === 'unsure' ? match.others : [];
  const fits = useLive(
    async (db) => (await db.applications.bulkGet(ids)).flatMap((one) => one ?? []),
    [ids.join()],
  );
  if (match.verdict === 'another round') {
    const because = match.because.flatMap((code) => mail.because[code as keyof typeof mail.because] ?? []);
    return because.length > 0 ? <p className="small faint">{mail.belongs(because.join(', '))}</p> : null;
  }
  if (!fits || fits.length < 2) return null;
  const choice = (value: string, words: string, detail: string | null) => (
    <label key={value} className="choice">
      <input type="radio" name="belongs" checked={chosen === value} onChange={() => onChoose(value)} />
      <span>
        {words} {detail && <span className="small soft">{detail}</span>}
      </span>
    </label>
  );
  return (
    <Note>
      <p id="which-one">{mail.whichOne(fits.length)}</p>
      <div role="radiogroup" aria-labelledby="which-one">
        {fits.map(({ id, company, role, createdAt }) =>
          choice(id, role ?? company, mail.since(wordDay(createdAt, locale, timeZone))),
        )}
        {choice('new', mail.newOne, null)}
      </div>
    </Note>
  );
};
