import { browser } from 'wxt/browser';

/** Opens the dashboard at a place; a dashboard that is open is used. */
export async function openDesk(route: string): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html');
  const tabs = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  const [open] = tabs;
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${url}${route}` });
    return;
  }
  await browser.tabs.update(open.id, { url: `${url}${route}`, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
