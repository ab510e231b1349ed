import { useSyncExternalStore } from 'react';

/** Where in the dashboard the reader is: `#/interviews/7` is place `interviews`, id `7`. */
export type Route = { place: string; id: string | null };

const listen = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

/** The route that the address names; the board where it names none. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  const [, place, id] = /^#\/([a-z]+)(?:\/([^/?]+))?/.exec(hash) ?? [];
  return { place: place ?? 'board', id: id ? decodeURIComponent(id) : null };
}
