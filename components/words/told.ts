/**
 * Sentences that come back from the background when something cannot be done, in German. They are worded in English
 * where they arise; a sentence that is not here is shown as it is.
 */
const german: Record<string, string> = {
  'All of this was changed since: there is nothing left to take back.':
    'Das wurde seither alles geändert: Es gibt nichts mehr zurückzunehmen.',
  'Encore did not answer. Reload the page and try again.':
    'Encore hat nicht geantwortet. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'Encore does not know which interview this mail changes.':
    'Encore weiß nicht, welches Gespräch diese Mail ändert.',
  'Encore no longer remembers this mail. Open it once more.':
    'Encore erinnert sich nicht mehr an diese Mail. Öffnen Sie sie noch einmal.',
  'Encore could not read that: something in it is missing, or far too long.':
    'Das konnte Encore nicht lesen: Etwas fehlt darin oder ist viel zu lang.',
  'Give a name or a title, so that you know whom to thank.':
    'Geben Sie einen Namen oder eine Funktion an, damit Sie wissen, wem zu danken ist.',
  'Give the company a name, so that you find it again.':
    'Geben Sie dem Unternehmen einen Namen, damit Sie es wiederfinden.',
  'Something in this is missing, or too long to keep.': 'Darin fehlt etwas, oder es ist zu lang.',
  'Something went wrong, and nothing was changed.': 'Etwas ging schief, und nichts wurde geändert.',
  'That application is no longer kept.': 'Diese Bewerbung ist nicht mehr gespeichert.',
  'That interview is no longer kept.': 'Dieses Gespräch ist nicht mehr gespeichert.',
  'That copy is no longer kept.': 'Diese Kopie ist nicht mehr gespeichert.',
  'That is no longer kept.': 'Das ist nicht mehr gespeichert.',
  'That is too long ago to take back.': 'Das liegt zu lange zurück, um es zurückzunehmen.',
  'That letter is no longer kept.': 'Dieser Brief ist nicht mehr gespeichert.',
  'That meeting is no longer kept.': 'Dieses Treffen ist nicht mehr gespeichert.',
  'That offer is no longer kept.': 'Dieses Angebot ist nicht mehr gespeichert.',
  'That person is no longer kept.': 'Diese Person ist nicht mehr gespeichert.',
  'There is no interview in this mail to save.': 'In dieser Mail steht kein Gespräch zum Speichern.',
  'There is nothing to read yet. Paste the words of the mail.':
    'Noch gibt es nichts zu lesen. Fügen Sie den Text der Mail ein.',
  'This backup comes from a newer Encore. Update this one first; nothing was changed.':
    'Diese Sicherung stammt von einem neueren Encore. Aktualisieren Sie dieses zuerst; nichts wurde geändert.',
  'This backup is cut short: its end is missing. Nothing was changed.':
    'Diese Sicherung ist abgeschnitten: Ihr Ende fehlt. Nichts wurde geändert.',
  'This backup is damaged. Nothing was changed.': 'Diese Sicherung ist beschädigt. Nichts wurde geändert.',
  'This file is too large to be a backup of Encore.':
    'Diese Datei ist zu groß für eine Sicherung von Encore.',
  'This is not a backup of Encore. Nothing was changed.':
    'Das ist keine Sicherung von Encore. Nichts wurde geändert.',
  'This is not a mail file that Encore can read. Save the mail as .eml and try again.':
    'Diese Maildatei kann Encore nicht lesen. Speichern Sie die Mail als .eml und versuchen Sie es noch einmal.',
  'This mail is too long, or too odd, for Encore to read.':
    'Diese Mail ist für Encore zu lang oder zu ungewöhnlich.',
  'Two different applications are needed to make one.':
    'Um zwei Bewerbungen zusammenzulegen, braucht es zwei verschiedene.',
};

/** Sentences with a name in them. */
const withNames: [RegExp, string][] = [
  [
    /^This backup is damaged in “(.+)”\. Nothing was changed\.$/,
    'Diese Sicherung ist in „$1“ beschädigt. Nichts wurde geändert.',
  ],
  [/^This browser knows no time zone called (.+)\.$/, 'Dieser Browser kennt keine Zeitzone namens $1.'],
];

/** A sentence from the background in the reader’s language. */
export function toldIn(language: string, sentence: string): string {
  if (language !== 'de') return sentence;
  const [found] = withNames.filter(([words]) => words.test(sentence));
  return german[sentence] ?? (found ? sentence.replace(...found) : sentence);
}
