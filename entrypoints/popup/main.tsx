import { browser } from 'wxt/browser';
import '../../components/look/look.css';
import '../../components/look/popup.css';
import { mountPage } from '../../components/frame/mount-page';
import { Popup } from '../../components/popup/popup';
import { readFirst } from '../../components/popup/reads';
import { now } from '../../lib/time/now';

/** The tab in front; a popup that stands in a tab of its own names the one it is about in its address. */
async function tabId(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function openPanel(): void {
  if (!('sidePanel' in browser)) {
    void (browser as unknown as { sidebarAction: { open: () => Promise<void> } }).sidebarAction.open();
    return;
  }
  void browser.windows.getCurrent().then(async ({ id }) => {
    if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  });
}

mountPage(
  document,
  { locale: browser.i18n.getUILanguage(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  {
    read: (db) => readFirst(db, now()),
    show: (first) => (
      <Popup
        first={first}
        tabId={tabId}
        requestSite={(origins) => void browser.permissions.request({ origins })}
        openPanel={openPanel}
      />
    ),
  },
);
