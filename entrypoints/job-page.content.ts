import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../components/look/tokens.css?inline';
import { ask } from '../lib/commands/ask';
import { watchListing } from '../lib/job-board/watch-listing';
import { removePageButton, showPageButton } from '../lib/page/page-button';
import styles from '../lib/page/page-button.css?inline';

/** Runs on job boards that the reader turned on: tells the panel which listing is open, and offers to open it. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    watchListing(
      document,
      () => location.href,
      (posting) => {
        void ask('seeListing', { posting }).then(
          ({ button }) => {
            if (!posting || !button) return removePageButton(document);
            showPageButton(document, button, tokens + styles, {
              open: () => void ask('openPanel', {}).catch(() => null),
              dismiss: () => void ask('dismissBoard', { board: posting.board }).catch(() => null),
            });
          },
          () => null,
        );
      },
      context.signal,
    );
    context.onInvalidated(() => removePageButton(document));
  },
});
