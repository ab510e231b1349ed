import { browser } from 'wxt/browser';

/** Firefox opens its sidebar from Encore’s own pages only, never for a page (seen in 153): there a small window stands in. */
async function openWindowOf(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', width: 420, height: 800 });
}

/** Opens the side panel beside a tab. Chrome lets only a click do it, and nothing may be awaited before. */
export async function openPanelOf(tabId: number): Promise<void> {
  await ('sidePanel' in browser ? browser.sidePanel.open({ tabId }) : openWindowOf(tabId));
}
