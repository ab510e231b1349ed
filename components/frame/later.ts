import { type ComponentType, createElement, type ReactNode } from 'react';
import type { Reader } from './reader';

/**
 * A part of a page that most times is not shown, loaded with the data that it shows: `ready` stands in the read of
 * that data, so that the page is drawn once and whole.
 */
export type Later<Props> = {
  ready: (language: Reader['language']) => Promise<void>;
  show: (props: Props) => ReactNode;
};

export function later<Props extends object>(
  load: (language: Reader['language']) => Promise<ComponentType<Props>>,
): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  return {
    ready: async (language) => {
      loaded ??= await load(language);
    },
    show: (props) => loaded && createElement(loaded, props),
  };
}
