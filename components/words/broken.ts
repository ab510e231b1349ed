/** Said when a page fails: loaded with every page, for then nothing else may be to be had. */
export const broken = {
  en: {
    title: 'Encore cannot show this page',
    why: 'Your data is where it was. Close this and open it again; if it stays, restart the browser.',
  },
  de: {
    title: 'Encore kann diese Seite nicht zeigen',
    why: 'Ihre Daten sind, wo sie waren. Schließen Sie dies und öffnen Sie es neu; bleibt es so, starten Sie den Browser neu.',
  },
} as const;
