import { deskWords } from '../desk/words/desk-words';
import { later } from '../frame/later';
import { coachWords } from '../words/coach-words';

// What popup and panel show only at times, with the words that it speaks in.

export const onThisPage = later(async (language) => {
  const [{ OnThisPage }] = await Promise.all([import('../mail/on-this-page'), coachWords.ready(language)]);
  return OnThisPage;
});

export const lettersToGo = later(async (language) => {
  const all = [import('./letters-to-go'), deskWords.ready(language), coachWords.ready(language)] as const;
  return (await Promise.all(all))[0].LettersToGo;
});

export const nextInterview = later(async (language) => {
  const all = [import('./next-interview'), deskWords.ready(language), coachWords.ready(language)] as const;
  return (await Promise.all(all))[0].NextInterview;
});

export const notesPane = later(async (language) => {
  const all = [
    import('../workspace/notes-pane'),
    deskWords.ready(language),
    coachWords.ready(language),
  ] as const;
  return (await Promise.all(all))[0].NotesPane;
});
