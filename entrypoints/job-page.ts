import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/commands/ask';
import { watchListing } from '../lib/job-board/watch-listing';
import { removePageButton, showPageButton } from '../lib/page/page-button';
import { endsWithNext } from '../lib/page/renew';

/** Runs on job boards that the reader turned on: tells the panel which listing is open, and offers to open it. */
export default defineUnlistedScript(() => {
  const ending = endsWithNext(document, 'job-page');
  watchListing(
    document,
    () => location.href,
    (posting) => {
      void ask('seeListing', { posting }).then(
        ({ button, styles }) => {
          if (ending.aborted) return;
          if (!posting || !button) return removePageButton(document);
          showPageButton(document, button, styles, {
            open: () => void ask('openPanel', {}).catch(() => null),
            dismiss: () => void ask('dismissBoard', { board: posting.board }).catch(() => null),
          });
        },
        () => null,
      );
    },
    ending,
  );
  ending.addEventListener('abort', () => removePageButton(document));
});
