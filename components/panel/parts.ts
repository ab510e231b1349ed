import { loadDeskWords } from '../desk/words/desk-words';
import { later } from '../frame/later';
import { loadCoachWords } from '../words/coach-words';

// What the panel alone shows at times, with the words that it speaks in.

export const callView = later(async (language) => {
  const all = [import('../call/call-view'), loadDeskWords(language), loadCoachWords(language)] as const;
  return (await Promise.all(all))[0].CallView;
});

export const listingView = later(async (language) => {
  const all = [import('../listing/listing-view'), loadDeskWords(language)] as const;
  return (await Promise.all(all))[0].ListingView;
});
