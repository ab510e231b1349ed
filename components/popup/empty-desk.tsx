import { Icon, type IconName } from '../look/icon';
import { useWords } from '../words/words';

const icons: IconName[] = ['mail', 'write', 'clock', 'lock'];

/** The first minute: what Encore will do, and what it will not. */
export const EmptyDesk = () => {
  const { popup } = useWords();
  return (
    <>
      <section className="hero">
        <h1 className="display">{popup.empty}</h1>
        <p className="soft">{popup.emptyWhy}</p>
      </section>
      <ol className="rows">
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
