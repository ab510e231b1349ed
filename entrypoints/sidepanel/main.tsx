import { browser } from 'wxt/browser';
import '../../components/look/look.css';
import '../../components/look/popup.css';
import '../../components/look/panel.css';
import { mountPage } from '../../components/frame/mount-page';
import { Panel } from '../../components/panel/panel';

/** The tab beside the panel; a panel in a tab of its own names the one it is about in its address. */
async function tabId(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function onTabChange(look: () => void): () => void {
  const onUpdated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

mountPage(
  document,
  { locale: browser.i18n.getUILanguage(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  {
    read: () => Promise.resolve(null),
    show: () => (
      <Panel
        tabId={tabId}
        onTabChange={onTabChange}
        requestSite={(origins) => void browser.permissions.request({ origins })}
      />
    ),
  },
);
