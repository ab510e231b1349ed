import { isInLetter, type Piece, putIn, sentenceInLetter, takeOut } from '../../lib/letters';
import { Button } from '../look/button';
import { classNames } from '../look/class-names';
import { useLetterPageWords } from './words/letter-page-words';

/** Notes or strengths, each with whether the letter says it; one press puts its sentence in, or takes it out again. */
export const PutInList = ({
  pieces,
  isQuoted,
  body,
  onBody,
}: {
  pieces: Piece[];
  /** The reader’s own words stand in their own voice. */
  isQuoted?: boolean;
  body: string;
  onBody: (body: string) => void;
}) => {
  const words = useLetterPageWords();
  return (
    <ul className="rows">
      {pieces.map((piece) => {
        const isIn = isInLetter(body, piece);
        const canGo = isIn && sentenceInLetter(body, piece) !== null;
        return (
          <li key={piece.text} className="row put-in">
            <p className={classNames(isQuoted && 'quote')}>{piece.words}</p>
            {isIn && !canGo ? (
              <span className="small faint">{words.inLetter}</span>
            ) : (
              <Button
                small
                look={isIn ? 'quiet' : 'plain'}
                aria-label={(isIn ? words.takeOutNamed : words.putInNamed)(piece.words)}
                onClick={() => onBody(isIn ? takeOut(body, piece) : putIn(body, piece))}
              >
                {isIn ? words.takeOut : words.putIn}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
