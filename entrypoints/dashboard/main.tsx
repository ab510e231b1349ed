import { browser } from 'wxt/browser';
import '../../components/look/look.css';
import '../../components/look/desk.css';
import '../../components/look/desk-pages.css';
import '../../components/look/letter.css';
import { Desk } from '../../components/desk/desk';
import { loadDeskWords } from '../../components/desk/words/desk-words';
import { mountPage } from '../../components/frame/mount-page';

mountPage(
  document,
  { locale: browser.i18n.getUILanguage(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  {
    read: () => Promise.resolve(null),
    needs: loadDeskWords,
    show: () => (
      <Desk
        requestSite={(origins) => browser.permissions.request({ origins })}
        readMail={async (file) => {
          const { readEml } = await import('../../lib/mailbox/eml');
          return await readEml(new Uint8Array(await file.arrayBuffer()), file.name);
        }}
      />
    ),
  },
);
