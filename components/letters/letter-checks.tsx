import { countGaps } from '../../lib/letters';
import { useDeskWords } from '../desk/words/desk-words';
import { Icon } from '../look/icon';
import type { Written } from './written';

/** What is still open before a letter goes out: gaps, likeness, silence about the talk. */
export const LetterChecks = ({
  written,
  more = [],
}: {
  written: Written;
  /** Further lines: whether each holds, and what to say. */
  more?: { holds: boolean; words: string }[];
}) => {
  const words = useDeskWords().letters;
  const gaps = countGaps(`${written.subject}\n${written.body}`);
  const lines = [{ holds: gaps === 0, words: words.gaps(gaps) }, ...more];
  return (
    <ul className="checks" aria-label={words.before}>
      {lines.map((line) => (
        <li key={line.words} className={line.holds ? undefined : 'open'}>
          <Icon name={line.holds ? 'check' : 'write'} />
          <span>{line.words}</span>
        </li>
      ))}
    </ul>
  );
};
