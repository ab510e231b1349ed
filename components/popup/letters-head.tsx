import type { Clocked } from '../letters/clocked';
import { useWords } from '../words/words';

/** How many letters are to go, and about what. */
export const LettersHead = ({ letters }: { letters: Clocked[] }) => {
  const { popup, rounds, frame } = useWords();
  const open = letters.filter(({ clock }) => clock.state !== 'sent');
  const [first] = open;
  if (!first) return null;
  const companies = new Set(letters.map(({ owed }) => owed.application.id));
  const round = first.owed.interview.round;
  const about = [first.owed.application.company, round && frame.within(rounds[round])].filter(Boolean);
  return (
    <section className="hero">
      <h1 className="display">{popup.letters(open.length)}</h1>
      {companies.size === 1 && <p className="soft">{about.join(', ')}</p>}
    </section>
  );
};
