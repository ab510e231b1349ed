import type { PreparingWords } from '../preparing-words';

export const preparing: PreparingWords = {
  meaning: {
    screening:
      'Ein Anruf von fünf oder zehn Minuten klärt nur Interesse und Grundlagen. Als Gespräch zählt er oft nicht.',
    'right-person':
      'In Runde eins ging es darum, ob Sie die Arbeit können. Jetzt darum, ob Sie die richtige Person sind.',
    'fit-still-open': 'Oder nüchterner: Man weiß, dass Sie es können. Ob Sie passen, ist noch offen.',
    'more-rounds':
      'Bei einer leitenden Stelle folgen oft weitere Runden: Ausschuss, Vorstand, Kollegen, künftige Mitarbeiter.',
    'offer-unlikely': 'Bei so einer Stelle kommt ein Angebot gleich nach Runde zwei selten.',
    'site-visit':
      'Manche nennen es Besuch vor Ort oder im Werk: mehrere Gespräche, die fast den ganzen Tag dauern können.',
    'about-half':
      'Eine Schätzung: Etwa die Hälfte der Zweitgespräche führt zu einem Angebot. Je nach Branche anders.',
    'series-or-top': 'Es kann eines von mehreren sein, oder nur für die Besten.',
    'two-or-more': 'Vielleicht sind noch mindestens zwei im Rennen.',
    'two-or-three': 'Vielleicht sind noch zwei oder drei im Rennen.',
    structured: 'Jede Person scheint ein eigenes Gebiet zu haben.',
    unstructured: 'Diese Gespräche wirken allgemein. Dieselbe Frage kann mehrmals kommen.',
    'new-faces':
      'Rechnen Sie mit neuen Gesichtern, einzeln oder als Runde: die Ebene darüber, künftige Kollegen.',
    'known-faces': 'Sie treffen dieselben Leute wieder. Auch das kommt vor.',
    'last-chance': 'Sehen Sie es als letzte Gelegenheit, zu überzeugen.',
    rapport: 'Wie gut Sie mit der künftigen Führungskraft auskommen, kann den Ausschlag geben.',
    'no-offer-yet': 'Eine Einladung ist noch kein Angebot.',
  },
  structure: {
    structured: 'Jede Person scheint ein eigenes Gebiet zu haben.',
    unstructured: 'Dieselbe Frage kann mehrmals kommen.',
  },
  tip: {
    guard: 'So freundlich ist man zu allen Eingeladenen. Es bleibt ein Bewerbungsgespräch.',
    'from-scratch': 'Fangen Sie bei jeder Person von vorn an. Vielleicht hat ihr niemand von Ihnen erzählt.',
    'same-question': 'Kommt eine Frage wieder, antworten Sie, als wäre sie neu.',
    concise: 'Kurz und klar antworten. Aufhören, wenn es gesagt ist.',
    upbeat: 'Der Tag kann lang werden. Bleiben Sie munter, lächeln Sie, halten Sie Blickkontakt.',
    enthusiasm: 'Zeigen Sie, dass Sie wollen. Mit Ihnen soll man gern jeden Tag arbeiten.',
    break: 'Fragen Sie nach der Toilette, wenn Sie eine Minute brauchen, und atmen Sie durch.',
    social: 'Rundgang und Essen gehören dazu. Verhalten Sie sich wie im Besprechungsraum.',
    'with-clients': 'Die Stelle hat mit Kunden zu tun. Ihr Auftreten bei Tisch zählt hier mehr.',
    tests: 'Ein Test kann kommen: Eignung, Denkaufgaben, Persönlichkeit, Können. Bleiben Sie ruhig.',
    'link-ready': 'Den Link fünf Minuten früher öffnen, die Telefonnummer daneben.',
  },
  research: {
    'round-one': {
      title: 'Was Runde eins gezeigt hat',
      tip: 'Die Stelle, die Firma, ihre Produkte, ihre Sorgen.',
    },
    site: { title: 'Die Website', tip: 'Was man von sich selbst sagt, und was neu ist.' },
    products: { title: 'Produkte und Leistungen', tip: 'Was verkauft wird, und an wen.' },
    challenges: { title: 'Was dort drückt', tip: 'Das Schwere, das auf die neue Person wartet.' },
    background: {
      title: 'Was Sie dafür mitbringen',
      tip: 'Verbinden Sie etwas, das Sie getan haben, mit einer dieser Sorgen.',
    },
    competitors: { title: 'Mitbewerber', tip: 'Wer es auch macht, und was diese Firma abhebt.' },
    technologies: { title: 'Technik', tip: 'Womit und wie dort gearbeitet wird.' },
    articles: { title: 'Artikel über die Firma', tip: 'Das letzte Jahr: Wachstum, Abbau, Umzüge.' },
    periodicals: { title: 'Die Fachpresse', tip: 'Wovon die Branche zurzeit spricht.' },
    culture: {
      title: 'Der Umgang miteinander',
      tip: 'Welche Eigenschaften zählen dort? Je ein Beispiel von Ihnen.',
    },
    people: { title: 'Die Personen, die Sie treffen', tip: 'Was sie tun, und was ihnen wichtig sein kann.' },
  },
  practiceKind: {
    concern: 'Ein offener Punkt',
    opening: 'Wer Sie sind',
    deep: 'Eine tiefere Frage',
    requirement: 'Was verlangt ist',
    behavioural: 'Ein Erlebnis',
    scenario: 'Was täten Sie',
    tests: 'Ein Test',
  },
  practice: {
    concern: {
      ask: 'Ein Punkt blieb offen: „{concern}“ Was sagen Sie heute dazu?',
      tip: 'Sagen Sie es offen, und sagen Sie alles. Zurückhalten kann die Stelle kosten.',
    },
    requirement: {
      ask: 'Wo haben Sie das gezeigt: „{requirement}“?',
      tip: 'Ein Beispiel in zwei Minuten sagt mehr als eine Liste.',
    },
    'start-fresh': {
      ask: 'Erzählen Sie von sich.',
      tip: 'Vielleicht weiß diese Person nichts von Runde eins. Zwei, drei Sätze genügen.',
    },
    'key-points': {
      ask: 'Warum sind Sie hier die richtige Person?',
      tip: 'Etwas hat in Runde eins gefallen. Sagen Sie es noch einmal, klar.',
    },
    'learned-so-far': {
      ask: 'Was haben Sie bisher über uns erfahren?',
      tip: 'Erst, was Sie in Runde eins gehört haben, dann, was Sie selbst fanden.',
    },
    'how-proceed': {
      ask: 'Wie würden Sie die Aufgabe angehen?',
      tip: 'Erst zuhören, dann ein früher Erfolg, dann das Größere.',
    },
    'why-us': {
      ask: 'Warum wollen Sie gerade zu uns?',
      tip: 'Nennen Sie einen Grund, der zu keiner anderen Firma passt.',
    },
    disagreed: {
      ask: 'Erzählen Sie, wie Sie und jemand im Team uneins waren.',
      tip: 'Was haben Sie getan, um die andere Seite zu verstehen? Wie ging es aus?',
    },
    'went-wrong': {
      ask: 'Beschreiben Sie, wie etwas durch Sie misslang.',
      tip: 'Stehen Sie dazu, und sagen Sie, was Sie jetzt anders machen.',
    },
    'too-much': {
      ask: 'Erzählen Sie von einer Woche mit viel zu viel Arbeit.',
      tip: 'Was blieb liegen, und wie haben Sie gewählt?',
    },
    'told-to-change': {
      ask: 'Beschreiben Sie, wie Ihre Führungskraft es anders haben wollte.',
      tip: 'Man fragt sich, ob man Sie führen kann.',
    },
    'first-week': {
      ask: 'Ihre erste Woche, und die Person vor Ihnen ist schon weg. Was tun Sie?',
      tip: 'Denken Sie laut: Wen fragen Sie, was sehen Sie zuerst an?',
    },
    'two-want-first': {
      ask: 'Zwei Abteilungen wollen beide zuerst bedient werden. Was tun Sie?',
      tip: 'Wen bringen Sie zusammen, und wer entscheidet?',
    },
    'mistake-found': {
      ask: 'Am Tag vor der Abgabe finden Sie einen Fehler. Was tun Sie?',
      tip: 'Wem sagen Sie es, und wann?',
    },
    'brain-teaser': {
      ask: 'Eine Denkaufgabe: Wie viele Schirme werden in Ihrer Stadt im Jahr verkauft?',
      tip: 'Der Weg zählt mehr als die Zahl. Denken Sie laut.',
    },
    aptitude: {
      ask: 'Ein Eignungstest: Was sehen Sie zuerst an, und wie teilen Sie die Zeit ein?',
      tip: 'Einmal zu Hause üben, damit die Form nicht neu ist.',
    },
    personality: {
      ask: 'Ein Persönlichkeitstest: Wie würden andere im Team Sie beschreiben?',
      tip: 'Antworten Sie, wie Sie sind. Richtig oder falsch gibt es nicht.',
    },
    skills: {
      ask: 'Eine Arbeitsprobe: Welche Aufgabe der Stelle könnten Sie sofort zeigen?',
      tip: 'Einmal zu Hause machen, mit einer Uhr daneben.',
    },
  },
  lines: 'Entscheiden Sie zu Hause, was nicht verhandelbar ist. Am Tisch ist es schwerer.',
  salary: 'Fragen Sie sich auch, ob Sie das genannte Gehalt annehmen können.',
  askSchedule: 'Nennt die Einladung niemanden, fragen Sie nach Namen und Funktionen.',
  askMaterial: 'Bitten Sie Ihren Kontakt aus Runde eins um etwas zum Lesen über Firma und Stelle.',
  askForPause: 'Mehr als drei Stunden ohne Pause: Bitten Sie um eine.',
  fourQuestions: 'Jede Person hat eine von vier Fragen im Kopf.',
  concise: 'Für die meisten Antworten reichen zwei Minuten. Schweifen Sie nicht ab.',
};
