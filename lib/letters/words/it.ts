import type { ThankYouWords } from './letter-words';

export const it: ThankYouWords = {
  subject: ['Grazie per {talk}', 'Molte grazie per {talk}', 'Il mio grazie per {talk}', 'Dopo {talk}'],
  talk: { phone: 'la nostra telefonata', other: 'la nostra conversazione' },
  talkOn: '{talk} di {day}',
  greet: {
    brief: { byFirstName: false, words: 'Buongiorno {name},' },
    warm: { byFirstName: false, words: 'Buongiorno {name},' },
    formal: { byFirstName: false, words: 'Buongiorno {name},' },
  },
  thanks: {
    brief: [
      'grazie per {talk}.',
      'molte grazie per {talk}.',
      'due righe per ringraziarLa per {talk}.',
      'La ringrazio per {talk}.',
    ],
    warm: [
      'grazie per {talk}. Ora ho un’idea chiara del lavoro.',
      'grazie per il Suo tempo e per {talk}. È stato un piacere parlare con Lei.',
      'vorrei ringraziarLa per {talk}. Da allora ci ho ripensato più volte.',
      'grazie per {talk} e per la Sua franchezza. Nessun annuncio dice tanto.',
    ],
    formal: [
      'La ringrazio per {talk} e per il tempo che mi ha dedicato.',
      'mi permetta di ringraziarLa per {talk}, che mi è stata molto utile.',
      'con queste righe desidero ringraziarLa per {talk}.',
      'riceva il mio ringraziamento per {talk}. Ho molto apprezzato lo scambio.',
    ],
  },
  topic: [
    'Mi è rimasto impresso soprattutto questo tema: {topic}.',
    'Continuo a pensare a un punto: {topic}.',
    'Ho apprezzato che abbiamo parlato di questo: {topic}.',
    'Ciò che mi ha fatto vedere il lavoro da vicino: {topic}.',
    'Di quanto ci siamo detti, porto con me prima di tutto questo: {topic}.',
  ],
  second: [
    'Tengo presente anche questo: {topic}.',
    'Un altro punto conta per me: {topic}.',
    'Non dimentico nemmeno questo: {topic}.',
  ],
  wish: [],
  told: [],
  said: [
    'Poi ho annotato queste parole: {said}',
    'Nei miei appunti c’è una frase a cui torno: {said}',
    'Che cosa ho portato con me, in poche parole: {said}',
  ],
  promised: [
    'Non ho dimenticato quello che Le ho promesso: {topic}.',
    'La mia promessa vale ancora: {topic}.',
    'Mi resta una cosa da fare, come promesso: {topic}.',
  ],
  strengths: {
    HR: [
      'Ecco che cosa porterei in azienda: {strengths}.',
      'I colleghi potrebbero contare da subito su questo: {strengths}.',
    ],
    supervisor: [
      'Ecco in che cosa potrei esserLe di aiuto: {strengths}.',
      'Nel lavoro quotidiano con Lei mi affiderei a questo: {strengths}.',
      'Da parte mia potrebbe contare su questo: {strengths}.',
    ],
    'committee head': [
      'Per la scelta della commissione, ecco che cosa porterei: {strengths}.',
      'Di fronte al compito, questo parla a mio favore: {strengths}.',
    ],
    peer: [
      'Nel nostro lavoro comune porterei questo: {strengths}.',
      'Nei giorni più pieni potrebbe contare su questo: {strengths}.',
    ],
    executive: [
      'Ai Suoi piani potrei portare questo: {strengths}.',
      'Nel tempo porterei questo: {strengths}.',
    ],
    report: [
      'Ecco che cosa la squadra potrebbe aspettarsi da me: {strengths}.',
      'Così cercherei di esserLe utile: {strengths}.',
    ],
    other: [
      'Ecco che cosa porterei: {strengths}.',
      'Dove posso aiutare di più: {strengths}.',
      'Quello che posso offrire: {strengths}.',
    ],
  },
  want: {
    brief: [
      'La posizione di {role} presso {company} mi piacerebbe molto.',
      'Il mio interesse per la posizione di {role} presso {company} è cresciuto.',
    ],
    warm: [
      'Mi piacerebbe molto lavorare con Lei nella posizione di {role} presso {company}, e sento di poterlo fare bene.',
      'Dopo il nostro incontro ne ho la certezza: la posizione di {role} presso {company} è un lavoro che voglio e posso fare.',
      'La posizione di {role} presso {company} mi attira più che mai, e so che potrei svolgerla bene.',
    ],
    formal: [
      'Le confermo il mio vivo interesse per la posizione di {role} presso {company} e la fiducia di poter rispondere a quanto richiede.',
      'Il nostro scambio ha rafforzato il mio desiderio di ricoprire la posizione di {role} presso {company}, che corrisponde alla mia esperienza.',
    ],
  },
  close: {
    brief: ['Resto in attesa di una Sua risposta.', 'Se manca qualcosa, lo invio volentieri.'],
    warm: [
      'Se resta una domanda, mi scriva o mi chiami.',
      'Mi farà piacere avere Sue notizie.',
      'Spero che ci sentiremo presto.',
    ],
    formal: [
      'Resto a Sua disposizione per ogni domanda e attendo una Sua risposta.',
      'Invierò volentieri i documenti che servono.',
      'Sarei felice di proseguire la nostra conversazione.',
    ],
  },
  sign: { brief: 'Un saluto,', warm: 'Un cordiale saluto,', formal: 'Distinti saluti,' },
  quote: ['«', '»'],
  and: 'e',
};
