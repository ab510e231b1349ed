import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { IconButton } from '../look/button';
import { Mark } from '../look/mark';
import { useWords } from '../words/words';

/** Opens the dashboard in a tab of its own, at a route such as `#/letters`. */
export function openDashboard(route = '#/board'): void {
  void browser.tabs.create({ url: `dashboard.html${route}` });
}

/** Mark, name, and the ways out. */
export const TopBar = ({ title = 'Encore', children }: { title?: string; children?: ReactNode }) => {
  const { frame } = useWords();
  return (
    <header className="top">
      <Mark />
      <span className="brand">{title}</span>
      <span className="end">
        {children}
        <IconButton icon="board" label={frame.openDashboard} onClick={() => openDashboard()} />
        <IconButton icon="settings" label={frame.settings} onClick={() => openDashboard('#/settings')} />
      </span>
    </header>
  );
};
