import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/commands/ask';
import { watchMail } from '../lib/mailbox/watch-mail';
import type { OfferBar } from '../lib/model/offer-bar';
import { removeBar, showBar } from '../lib/page/offer-bar';
import { endsWithNext } from '../lib/page/renew';

const foldAfterMs = 12_000;

/** What a bar that says why a press did nothing leaves out. */
const bare = { who: null, was: null, theirTime: null, mine: null, buttons: [], isDone: false };

/** Runs in mailboxes that the reader turned on: sees an opened mail, shows what the background says of it. */
export default defineUnlistedScript(() => {
  const ending = endsWithNext(document, 'mail-page');
  let shownFor: Element | null = null;
  let shownBar: OfferBar | null = null;
  let styles: string | null = null;
  // What was done folds away by itself, but not under a pointer or a finger on a key.
  const foldLater = (bar: OfferBar) =>
    setTimeout(() => {
      if (shownBar !== bar) return;
      if (document.querySelector('encore-bar:is(:hover, :focus-within)')) foldLater(bar);
      else removeBar(document);
    }, foldAfterMs);
  const show = async (anchor: Element, bar: OfferBar | null) => {
    if (bar) styles ??= (await ask('readBarStyles', {})).styles;
    if (shownFor !== anchor || ending.aborted) return;
    shownBar = bar;
    if (!bar || styles === null) return removeBar(anchor.ownerDocument);
    showBar(anchor, bar, styles, (press) => {
      void ask('pressOffer', { readingId: bar.readingId, press })
        .then((answer) => show(anchor, answer.bar))
        .catch((error: Error) => show(anchor, { ...bar, ...bare, lead: 'Encore', when: error.message }));
    });
    if (bar.isDone) foldLater(bar);
  };
  watchMail(
    document,
    () => location,
    () => new Date().toISOString(),
    (read) => {
      if (shownFor) removeBar(shownFor.ownerDocument);
      shownFor = read?.anchor ?? null;
      if (!read) return;
      const { anchor } = read;
      const asked =
        'part' in read ? ask('joinMailPart', { part: read.part }) : ask('understandMail', read.mail);
      // A worker that was just updated cannot answer an old page: then there is no bar, and nothing breaks.
      void asked.then(({ bar }) => show(anchor, bar)).catch(() => null);
    },
    ending,
  );
  ending.addEventListener('abort', () => removeBar(document));
});
