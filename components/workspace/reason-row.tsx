import { say } from '../../lib/coach';
import type { Reason } from '../../lib/model/plan';
import { Sources } from '../frame/source';
import { Button, Buttons } from '../look/button';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';

const mostEvidence = 3;

/** One reason: what to do, what speaks for it, and the reader’s word on it. */
export const ReasonRow = ({
  reason,
  place,
  isAgreed,
  onJudge,
}: {
  reason: Reason;
  place: number;
  isAgreed: boolean;
  onJudge: (verdict: 'agree' | 'disagree' | null) => void;
}) => {
  const words = useCoachWords().reasons;
  const { frame } = useWords();
  const worded = words.evidence as Record<string, Parameters<typeof say>[0]>;
  return (
    <li className="row" data-item={`reason:${reason.id}`}>
      <span className="faint">{place}</span>
      <div>
        <p className="strong">{words.title[reason.id]}</p>
        <p className="soft">{words.advice[reason.id]}</p>
        {reason.evidence.slice(0, mostEvidence).map(({ code, values, quote }) => (
          <p key={`${code}-${quote ?? ''}`} className="small faint">
            {say(worded[code] ?? '', values)} {quote && <span className="quote">{frame.quoted(quote)}</span>}
          </p>
        ))}
        <Buttons className="verdict">
          <Button
            small
            look="quiet"
            aria-pressed={isAgreed}
            onClick={() => onJudge(isAgreed ? null : 'agree')}
          >
            {words.youSaidSo.agree}
          </Button>
          <Button small look="quiet" onClick={() => onJudge('disagree')}>
            {words.youSaidSo.disagree}
          </Button>
        </Buttons>
      </div>
      <span className="sources">
        <Sources of={reason.source} />
      </span>
    </li>
  );
};
