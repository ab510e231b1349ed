import type { OfferCondition } from '../../lib/model/offer';
import type { OfferColumn } from '../../lib/store/reads/offers';
import { useAct } from '../frame/act';
import { Icon } from '../look/icon';
import { Select } from '../look/input';
import { useOfferWords } from './words/offer-words';

const states: OfferCondition['state'][] = ['not asked for', 'asked for', 'waiting', 'cleared'];

/** How one condition of one offer stands. */
export const ConditionCell = ({
  column: { offer, conditions, application },
  what,
}: {
  column: OfferColumn;
  what: OfferCondition['what'];
}) => {
  const words = useOfferWords();
  const { act } = useAct();
  if (!offer) return null;
  const row = conditions.find((one) => one.what === what);
  const set = (state: OfferCondition['state']) => {
    if (row)
      return void act('editRow', { table: 'offerConditions', id: row.id, patch: { state } }, words.noted);
    const fresh = { id: `${offer.id}-${what}`, offerId: offer.id, what, state, note: null };
    void act('addRow', { table: 'offerConditions', row: fresh }, words.noted);
  };
  return (
    <span className="condition">
      {row?.state === 'cleared' && <Icon name="check" />}
      <Select
        label={words.edit(words.conditions[what], application.company)}
        hideLabel
        className="plain-select"
        value={row?.state ?? 'not asked for'}
        onChange={(event) => set(event.target.value as OfferCondition['state'])}
      >
        {states.map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
      </Select>
    </span>
  );
};
