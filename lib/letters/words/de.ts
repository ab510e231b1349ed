import type { ThankYouWords } from './letter-words';

export const de: ThankYouWords = {
  subject: [
    'Danke für {talk}',
    'Herzlichen Dank für {talk}',
    'Vielen Dank für {talk}',
    'Mein Dank für {talk}',
  ],
  talk: { phone: 'unser Telefonat', meal: 'unser gemeinsames Essen', other: 'unser Gespräch' },
  talkOn: '{talk} am {day}',
  greet: {
    brief: { byFirstName: false, words: 'Guten Tag {name},' },
    warm: { byFirstName: false, words: 'Guten Tag {name},' },
    formal: { byFirstName: false, words: 'Guten Tag {name},' },
  },
  thanks: {
    brief: [
      'vielen Dank für {talk}.',
      'herzlichen Dank für {talk}.',
      'danke für {talk} und Ihre Zeit.',
      'ein kurzer Dank für {talk}.',
    ],
    warm: [
      'herzlichen Dank für {talk}. Ich habe nun ein klares Bild von der Arbeit.',
      'vielen Dank für {talk} und für Ihre Zeit. Es hat mich gefreut, mit Ihnen zu sprechen.',
      'ich möchte mich für {talk} bedanken. In Gedanken bin ich seither oft darauf zurückgekommen.',
      'danke für {talk} und für Ihre Offenheit. So viel verrät keine Stellenanzeige.',
      'über {talk} habe ich mich gefreut. Danke, dass Sie sich die Zeit genommen haben.',
    ],
    formal: [
      'für {talk} und die Zeit, die Sie sich genommen haben, danke ich Ihnen.',
      'haben Sie vielen Dank für {talk}. Der Austausch war für mich wertvoll.',
      'ich danke Ihnen für {talk}. Es hat mir ein genaueres Bild von der Stelle gegeben.',
      'mit diesen Zeilen möchte ich Ihnen für {talk} danken.',
    ],
  },
  topic: [
    'Besonders im Kopf geblieben ist mir das Thema {topic}.',
    'Seit unserem Gespräch denke ich über das Thema {topic} nach.',
    'Gefreut hat mich, dass wir auf das Thema {topic} zu sprechen kamen.',
    'Am meisten mitgenommen habe ich beim Thema {topic}.',
    'Beim Thema {topic} konnte ich mir die Arbeit gut vorstellen.',
  ],
  second: [
    'Auch das Thema {topic} beschäftigt mich.',
    'Ebenso wichtig war mir das Thema {topic}.',
    'Das Thema {topic} habe ich ebenfalls mitgenommen.',
  ],
  wish: [],
  told: [],
  said: [
    'Notiert habe ich mir danach: {said}',
    'In meinen Notizen steht ein Satz, auf den ich zurückkomme: {said}',
    'Mitgenommen habe ich, in wenigen Worten: {said}',
  ],
  promised: [
    'Was ich Ihnen versprochen habe, ist nicht vergessen: {topic}.',
    'Mein Versprechen gilt: {topic}.',
    'Eines habe ich Ihnen noch zugesagt: {topic}.',
  ],
  strengths: {
    HR: [
      'Das bringe ich für das Miteinander im Haus mit: {strengths}.',
      'Darauf könnten Kolleginnen und Kollegen von Anfang an zählen: {strengths}.',
    ],
    supervisor: [
      'Damit könnte ich Sie entlasten: {strengths}.',
      'In der täglichen Arbeit mit Ihnen würde ich darauf bauen: {strengths}.',
      'Darauf könnten Sie bei mir zählen: {strengths}.',
    ],
    'committee head': [
      'Für die Wahl des Gremiums nenne ich gern, was ich mitbringe: {strengths}.',
      'Gemessen an der Aufgabe spricht für mich: {strengths}.',
    ],
    peer: [
      'In der gemeinsamen Arbeit würde ich das beitragen: {strengths}.',
      'An vollen Tagen könnten Sie neben mir darauf zählen: {strengths}.',
      'Das würde ich ins Team einbringen: {strengths}.',
    ],
    executive: [
      'Zu dem, was Sie vorhaben, könnte ich beitragen: {strengths}.',
      'Für den längeren Weg bringe ich mit: {strengths}.',
    ],
    report: [
      'Das dürften Sie und das Team von mir erwarten: {strengths}.',
      'So möchte ich Ihnen in der Führung nützen: {strengths}.',
    ],
    other: [
      'Das bringe ich für die Arbeit mit: {strengths}.',
      'Am meisten helfen kann ich wohl hier: {strengths}.',
      'Das kann ich anbieten: {strengths}.',
    ],
  },
  want: {
    brief: [
      'Die Stelle als {role} bei {company} hätte ich sehr gern.',
      'Mein Interesse an der Stelle als {role} bei {company} ist noch gewachsen.',
    ],
    warm: [
      'Sehr gern würde ich als {role} bei {company} mit Ihnen arbeiten, und ich traue es mir zu.',
      'Nach unserem Gespräch weiß ich es noch sicherer: Die Stelle als {role} bei {company} ist Arbeit, die ich tun möchte und gut tun kann.',
      'Die Stelle als {role} bei {company} reizt mich mehr denn je, und ich bin sicher, dass ich sie gut ausfüllen kann.',
    ],
    formal: [
      'An der Stelle als {role} bei {company} habe ich weiterhin großes Interesse, und ich bin sicher, ihr gerecht zu werden.',
      'Unser Austausch hat mich darin bestärkt, dass die Stelle als {role} bei {company} und meine Erfahrung zueinander passen. Ich würde sie sehr gern antreten.',
    ],
  },
  close: {
    brief: ['Ich freue mich auf Ihre Antwort.', 'Wenn noch etwas fehlt, schicke ich es gern.'],
    warm: [
      'Wenn noch eine Frage offen ist, schreiben Sie mir oder rufen Sie an.',
      'Ich freue mich, von Ihnen zu hören.',
      'Ich hoffe, wir sprechen uns bald wieder.',
    ],
    formal: [
      'Für weitere Fragen stehe ich Ihnen gern zur Verfügung und freue mich auf Ihre Nachricht.',
      'Weitere Unterlagen reiche ich bei Bedarf gern nach.',
      'Über eine Fortsetzung unseres Gesprächs würde ich mich freuen.',
    ],
  },
  sign: { brief: 'Viele Grüße', warm: 'Herzliche Grüße', formal: 'Mit freundlichen Grüßen' },
  quote: ['„', '“'],
  and: 'und',
};
