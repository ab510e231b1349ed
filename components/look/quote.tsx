import { useWords } from '../words/words';

/** Words a person wrote; `marked` are those that a field came from. */
export const Quote = ({ words, marked }: { words: string; marked?: string | null }) => {
  const { frame } = useWords();
  const quoted = frame.quoted(words);
  const at = marked ? quoted.indexOf(marked) : -1;
  return (
    <blockquote className="quote">
      {marked && at >= 0 ? (
        <>
          {quoted.slice(0, at)}
          <mark>{marked}</mark>
          {quoted.slice(at + marked.length)}
        </>
      ) : (
        quoted
      )}
    </blockquote>
  );
};
