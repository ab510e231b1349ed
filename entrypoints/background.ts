import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../lib/access/open-desk';
import { openPanelOf } from '../lib/access/panel';
import { reachOpenTabs, reconcile } from '../lib/access/registered-scripts';
import { answer, runChange, type Surroundings } from '../lib/commands/answer';
import type { Asker } from '../lib/commands/command';
import { commands } from '../lib/commands/index';
import { pressReminder } from '../lib/commands/press-reminder';
import { readyWords } from '../lib/commands/ready-words';
import { findReminder, placeOf, remind } from '../lib/remind/remind';
import { readyDb } from '../lib/store/open';
import { readSettings } from '../lib/store/reads/settings';
import { keepSnapshot } from '../lib/store/snapshot';
import { now } from '../lib/time/now';

/** The reader’s zone and language: as they set them, else the computer’s. */
async function readHere() {
  const db = await readyDb();
  const settings = await readSettings(db);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const locale = settings.language === 'auto' ? browser.i18n.getUILanguage() : settings.language;
  return { db, now: now(), timeZone: settings.timeZone ?? timeZone, locale };
}

const remindHere = async () => remind(await readHere());

/** After a change: reminders at once; a copy of everything in its own time, nobody waits for it. */
async function afterChange(): Promise<void> {
  const { db, now } = await readHere();
  void keepSnapshot(db, now).catch((error: unknown) => console.warn('Encore could not keep a copy.', error));
  await remindHere();
}

let made = 0;

/** Ids in the order in which rows are made, as a table gives them back: whom a mail names first stays first. */
function newId(): string {
  made += 1;
  const time = Date.now().toString(36).padStart(9, '0');
  return `${time}-${made.toString(36).padStart(6, '0')}-${crypto.randomUUID()}`;
}

async function surroundings(): Promise<Surroundings> {
  // What is asked may need words, or tell whose address one is; an alarm needs neither.
  await readyWords();
  return { ...(await readHere()), newId, commands, afterChange };
}

/** Who a message is from: the browser vouches for its address, the message itself is not asked. */
function askerOf(
  sender: { id?: string; url?: string; origin?: string; tab?: { id?: number } },
  ask: unknown,
): Asker | null {
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return 'own page';
  if (!sender.tab) return null;
  return ask === 'seeListing' || ask === 'openPanel' || ask === 'dismissBoard' ? 'job page' : 'mail page';
}

/** A press on a notification leads to its place at once; only one of its buttons changes anything. */
async function pressed(id: string, index: number | null): Promise<void> {
  void browser.notifications.clear(id);
  const here = await readHere();
  const reminder = await findReminder(id, here);
  const action = (index === null ? null : reminder?.actions[index]?.action) ?? null;
  if (!reminder || !action) return openDesk(reminder?.opens ?? placeOf(id));
  const done = await runChange(
    pressReminder as never,
    { reminder, action } as never,
    await surroundings(),
    null,
  );
  const { opens } = done as { opens?: string | null };
  if (opens?.startsWith('#')) await openDesk(opens);
  else if (opens) await browser.tabs.create({ url: opens });
  await remindHere();
}

/** Where a press on the bar leads: a place on the desk, or the popup beside the mail. */
function openPlace(opens: string | null): void {
  if (opens === 'popup') void browser.action.openPopup().catch(() => openDesk('#/board'));
  else if (opens) void openDesk(opens);
}

/** Only wires: what happens is decided in lib. Every listener is registered at once, or a waking worker would miss its event. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    const { ask } = (message ?? {}) as { ask?: unknown };
    const tabId = sender.tab?.id ?? null;
    // The panel opens only while the click counts: before anything is awaited.
    if (ask === 'openPanel' && tabId !== null) void openPanelOf(tabId).catch(() => null);
    void surroundings()
      .then((around) =>
        answer(
          message,
          { isOurs: sender.id === browser.runtime.id, asker: askerOf(sender, ask), tabId },
          around,
        ),
      )
      .then((said) => {
        if (ask === 'pressOffer' && 'answer' in said)
          openPlace((said.answer as { opens: string | null }).opens);
        return said;
      })
      .then(reply, () =>
        reply({ error: 'Encore could not open its memory. Restart the browser and try again.' }),
      );
    return true;
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-panel' && tab?.id !== undefined) void openPanelOf(tab.id).catch(() => null);
  });
  browser.alarms.onAlarm.addListener(() => void remindHere());
  browser.runtime.onStartup.addListener(() => void remindHere());
  browser.runtime.onInstalled.addListener(() => {
    void remindHere();
    void reconcile().then(() => reachOpenTabs());
  });
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void reconcile().then(() => reachOpenTabs(origins)),
  );
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.notifications.onClicked.addListener((id) => void pressed(id, null));
  browser.notifications.onButtonClicked?.addListener((id, index) => void pressed(id, index));
  void reconcile();
  void remindHere();
});
