import './search.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Found, search } from '../../lib/store/reads/search';
import { useLive } from '../frame/live';
import { IconButton } from '../look/button';
import { Section } from '../look/card';
import { Icon } from '../look/icon';
import { useSearchWords } from './words/search-words';

const kinds: Found['kind'][] = ['application', 'person', 'story', 'letter', 'note', 'question'];

/** From the field to the first line, and from line to line, with the arrow keys. */
function step(event: KeyboardEvent<HTMLDialogElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  stops[stops.indexOf(event.target as HTMLElement) + by]?.focus();
}

/** Finds what is on the desk by any word of it. */
export const SearchDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useSearchWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const found = useLive((db) => search(db, query), [query]) ?? [];
  useEffect(() => dialog.current?.showModal(), []);
  // The line walked to may be gone with the next letter’s answer: whoever stood there stands on the first one.
  useEffect(() => {
    const shown = dialog.current;
    if (!shown?.open || shown.contains(document.activeElement)) return;
    (shown.querySelector<HTMLElement>('a') ?? shown.querySelector<HTMLElement>('input'))?.focus();
  });
  const close = () => dialog.current?.close();
  const isAsked = query.trim().length > 1;
  const says = !isAsked ? '' : found.length === 0 ? words.nothing(query.trim()) : words.found(found.length);
  return (
    <dialog ref={dialog} className="search" aria-label={words.title} onClose={onClose} onKeyDown={step}>
      <form
        className="search-line"
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found;
          if (!first) return;
          window.location.hash = first.route;
          close();
        }}
      >
        <Icon name="search" />
        <input
          // Not of type “search”: there the first Escape would only empty the field.
          type="text"
          enterKeyHint="search"
          autoFocus
          aria-label={words.what}
          placeholder={words.what}
          maxLength={100}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <IconButton icon="close" label={words.close} onClick={close} />
      </form>
      <p className="small faint" role="status">
        {says}
      </p>
      {kinds.map((kind) => {
        const own = found.filter((one) => one.kind === kind);
        return (
          own.length > 0 && (
            <Section key={kind} title={words.kinds[kind]}>
              <ul className="rows">
                {own.map(({ id, title, company, route }) => (
                  <li key={id}>
                    <a href={route} onClick={close}>
                      <span className={kind === 'note' || kind === 'question' ? 'quote' : undefined}>
                        {title}
                      </span>
                      {company && <span className="small faint">{company}</span>}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </dialog>
  );
};
