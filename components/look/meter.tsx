import { classNames } from './class-names';

/** Beyond so many steps pieces say nothing; the number beside it does. */
const mostPieces = 12;

/** One piece for each step. `label` says it in words. */
export const Meter = ({ done, all, label }: { done: number; all: number; label: string }) => {
  if (all < 1 || all > mostPieces) return <p className="visually-hidden">{label}</p>;
  const pieces = Array.from({ length: all }, (_, index) => `piece-${index}`);
  return (
    <div className="meter" role="img" aria-label={label}>
      {pieces.map((piece, index) => (
        <i key={piece} className={classNames(index < done && 'done')} />
      ))}
    </div>
  );
};
