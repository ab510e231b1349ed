/** In a narrow place a row of links is longer than the page: the current one is brought into sight. */
export const bringIntoSight = (link: HTMLElement | null): void =>
  link?.parentElement?.scrollTo({ left: link.offsetLeft - 64 });
