import { Fragment } from 'react';

/** Words a person wrote; `marked` are those that a field came from. */
export const Quote = ({ words, marked }: { words: string; marked?: string | null }) => {
  const at = marked ? words.indexOf(marked) : -1;
  return (
    <blockquote className="quote">
      {marked && at >= 0 ? (
        <Fragment>
          “{words.slice(0, at)}
          <mark>{marked}</mark>
          {words.slice(at + marked.length)}”
        </Fragment>
      ) : (
        <>“{words}”</>
      )}
    </blockquote>
  );
};
