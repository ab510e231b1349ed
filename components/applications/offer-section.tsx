import type { Dossier } from '../../lib/store/reads/dossier';
import { useAct } from '../frame/act';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Section } from '../look/card';
import { useApplicationWords } from './words/application-words';

const ended = ['accepted', 'declined', 'rejected', 'withdrawn'];

/** An offer came, conditional or final; or the way to where it is weighed. */
export const OfferSection = ({ dossier: { application, stage, offer } }: { dossier: Dossier }) => {
  const words = useApplicationWords();
  const { act } = useAct();
  if (ended.includes(stage) && !offer) return null;
  const note = (isConditional: boolean) =>
    void act('addOffer', { applicationId: application.id, isConditional }, words.noted);
  return (
    <Section title={words.offer}>
      <Buttons>
        {offer || stage === 'offer' || stage === 'conditional offer' ? (
          <ButtonLink small href="#/offers">
            {words.toOffers}
          </ButtonLink>
        ) : (
          <>
            <Button small onClick={() => note(true)}>
              {words.noteConditional}
            </Button>
            <Button small onClick={() => note(false)}>
              {words.noteOffer}
            </Button>
          </>
        )}
      </Buttons>
    </Section>
  );
};
