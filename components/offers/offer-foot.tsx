import type { OfferColumn } from '../../lib/store/reads/offers';
import { useAct } from '../frame/act';
import { writeRoute } from '../letters/other-letters';
import { Button, ButtonLink } from '../look/button';
import { useOfferWords } from './words/offer-words';

/** Whether the written offer is there: what makes a conditional one final. */
export const WrittenCell = ({ column: { offer, stage } }: { column: OfferColumn }) => {
  const words = useOfferWords();
  const { act } = useAct();
  if (!offer) return null;
  const settle = (isConditional: boolean) =>
    void act(
      'settleOffer',
      { offerId: offer.id, isConditional },
      isConditional ? words.madeConditional : words.madeFinal,
    );
  return stage === 'offer' ? (
    <span className="buttons">
      <span>{words.isFinal}</span>
      <Button small look="quiet" onClick={() => settle(true)}>
        {words.makeConditional}
      </Button>
    </span>
  ) : (
    <span className="buttons">
      <span className="soft">{words.afterChecks}</span>
      <Button small onClick={() => settle(false)}>
        {words.makeFinal}
      </Button>
    </span>
  );
};

/** The way to an answer, or first to the terms. */
export const AnswerCell = ({ column: { application, offer, stage } }: { column: OfferColumn }) => {
  const words = useOfferWords();
  const { act } = useAct();
  if (!offer)
    return (
      <Button
        onClick={() =>
          void act(
            'addOffer',
            { applicationId: application.id, isConditional: stage === 'conditional offer' },
            words.noted,
          )
        }
      >
        {words.writeDown}
      </Button>
    );
  return (
    <ButtonLink
      href={writeRoute(stage === 'conditional offer' ? 'ask about conditions' : 'accept', application.id)}
    >
      {words.answer(application.company)}
    </ButtonLink>
  );
};
