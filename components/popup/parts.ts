import { loadDeskWords } from '../desk/words/desk-words';
import { later } from '../frame/later';
import { loadCoachWords } from '../words/coach-words';

// What popup and panel show only at times, with the words that it speaks in.

export const onThisPage = later(async (language) => {
  const [{ OnThisPage }] = await Promise.all([import('../mail/on-this-page'), loadCoachWords(language)]);
  return OnThisPage;
});

export const lettersToGo = later(async (language) => {
  const all = [import('./letters-to-go'), loadDeskWords(language), loadCoachWords(language)] as const;
  return (await Promise.all(all))[0].LettersToGo;
});

export const nextInterview = later(async (language) => {
  const all = [import('./next-interview'), loadDeskWords(language), loadCoachWords(language)] as const;
  return (await Promise.all(all))[0].NextInterview;
});

export const notesPane = later(async (language) => {
  const all = [import('../workspace/notes-pane'), loadDeskWords(language), loadCoachWords(language)] as const;
  return (await Promise.all(all))[0].NotesPane;
});
