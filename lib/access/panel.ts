import { browser } from 'wxt/browser';

/** Opens the side panel beside a tab. Chrome lets only a click do it, and nothing may be awaited before. */
export async function openPanelOf(tabId: number): Promise<void> {
  if ('sidePanel' in browser) await browser.sidePanel.open({ tabId });
}
