import { Button, Buttons } from '../look/button';
import { Icon, type IconName } from '../look/icon';
import { useWords } from '../words/words';

const icons: IconName[] = ['mail', 'write', 'clock', 'lock'];

/** A lamp, a sheet, a cup: the desk the evening before. */
const Desk = () => (
  <svg className="desk-drawing" viewBox="0 0 348 96" fill="none" aria-hidden="true">
    <path d="M0 88.5h348" stroke="var(--line)" />
    <g fill="var(--sheet)">
      <path d="M112 88 120 30.5h66L178 88z" transform="translate(0 .5)" />
      <rect x="222" y="62" width="34" height="26" rx="4" />
      <path d="M256 68h5a6 6 0 0 1 0 12h-5" fill="none" />
    </g>
    <path d="M130 44h42M128.5 54h42M127 64h26" />
    <path d="M66 88V38M54 88h24M66 38l21-21" />
    <path d="M83 34a14 14 0 0 1 21-20z" fill="var(--spruce-tint)" stroke="var(--spruce)" />
    <path d="M232 54c-3-4 3-6 0-11M242 54c-3-4 3-6 0-11" stroke="var(--line)" strokeWidth="1.5" />
  </svg>
);

/** The first minute: what Encore will do, and what it will not; two ways to begin without a mail in front. */
export const EmptyDesk = ({ onAdd, onListing }: { onAdd: () => void; onListing: () => void }) => {
  const { popup } = useWords();
  return (
    <>
      <section className="empty">
        <Desk />
        <h1 className="display">{popup.empty}</h1>
        <p className="soft">{popup.emptyWhy}</p>
        <Buttons>
          <Button look="primary" onClick={onAdd}>
            {popup.add}
          </Button>
          <Button onClick={onListing}>{popup.saveListing}</Button>
        </Buttons>
      </section>
      <ol className="rows promises">
        {popup.promises.map((promise, index) => (
          <li key={promise} className="row">
            <Icon name={icons[index] ?? 'check'} />
            <span>{promise}</span>
          </li>
        ))}
      </ol>
    </>
  );
};
