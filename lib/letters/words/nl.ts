import type { ThankYouWords } from './letter-words';

export const nl: ThankYouWords = {
  subject: ['Dank voor {talk}', 'Hartelijk dank voor {talk}', 'Na {talk}', 'Met dank voor {talk}'],
  talk: { phone: 'ons telefoongesprek', other: 'ons gesprek' },
  talkOn: '{talk} van {day}',
  greet: {
    brief: { byFirstName: true, words: 'Beste {name},' },
    warm: { byFirstName: true, words: 'Beste {name},' },
    formal: { byFirstName: false, words: 'Geachte {name},' },
  },
  thanks: {
    brief: [
      'Dank voor {talk}.',
      'Hartelijk dank voor {talk}.',
      'Een kort woord van dank voor {talk}.',
      'Dank voor uw tijd en voor {talk}.',
    ],
    warm: [
      'Hartelijk dank voor {talk}. Ik heb nu een helder beeld van het werk.',
      'Dank voor uw tijd en voor {talk}. Ik vond het prettig om met u te spreken.',
      'Ik wil u bedanken voor {talk}. Sindsdien heb ik er vaak aan teruggedacht.',
      'Dank voor {talk} en voor uw openheid. Geen vacature vertelt zo veel.',
    ],
    formal: [
      'Graag dank ik u voor {talk} en voor de tijd die u nam.',
      'Met deze regels wil ik u danken voor {talk}, dat voor mij zeer nuttig was.',
      'Ik dank u voor {talk}. Het gaf mij een vollediger beeld van de functie.',
      'Mijn oprechte dank voor {talk}. Ik heb de uitwisseling gewaardeerd.',
    ],
  },
  topic: [
    'Vooral dit onderwerp bleef mij bij: {topic}.',
    'Ik denk nog steeds na over één punt: {topic}.',
    'Ik was blij dat wij hierover spraken: {topic}.',
    'Wat mij het werk van dichtbij liet zien: {topic}.',
    'Van alles wat wij bespraken, neem ik dit het eerst mee: {topic}.',
  ],
  second: [
    'Ook dit houd ik in gedachten: {topic}.',
    'Een ander punt telt voor mij evenzeer: {topic}.',
    'Ook dit ben ik niet vergeten: {topic}.',
  ],
  wish: [],
  told: [],
  said: [
    'Na afloop schreef ik dit op: {said}',
    'In mijn notities staat een zin waarop ik terugkom: {said}',
    'Wat ik meenam, in enkele woorden: {said}',
  ],
  promised: [
    'Wat ik u beloofde, ben ik niet vergeten: {topic}.',
    'Mijn belofte staat: {topic}.',
    'Eén ding heb ik u nog toegezegd: {topic}.',
  ],
  strengths: {
    HR: [
      'Dit zou ik meebrengen voor de mensen in huis: {strengths}.',
      'Hierop kunnen collega’s vanaf het begin rekenen: {strengths}.',
    ],
    supervisor: [
      'Hiermee zou ik u werk uit handen kunnen nemen: {strengths}.',
      'In het dagelijkse werk met u zou ik hierop bouwen: {strengths}.',
      'Hierop kunt u bij mij rekenen: {strengths}.',
    ],
    'committee head': [
      'Voor de keuze van de commissie noem ik graag wat ik meebreng: {strengths}.',
      'Gemeten aan de taak spreekt dit voor mij: {strengths}.',
    ],
    peer: [
      'In ons gezamenlijke werk zou ik dit bijdragen: {strengths}.',
      'Op drukke dagen kunt u naast mij hierop rekenen: {strengths}.',
    ],
    executive: [
      'Aan uw plannen zou ik dit kunnen bijdragen: {strengths}.',
      'Voor de langere weg breng ik dit mee: {strengths}.',
    ],
    report: [
      'Dit mogen u en het team van mij verwachten: {strengths}.',
      'Zo zou ik u van nut willen zijn: {strengths}.',
    ],
    other: [
      'Dit zou ik meebrengen: {strengths}.',
      'Waar ik het meest kan helpen: {strengths}.',
      'Dit kan ik bieden: {strengths}.',
    ],
  },
  want: {
    brief: [
      'De functie {role} bij {company} zou ik heel graag vervullen.',
      'Mijn belangstelling voor de functie {role} bij {company} is alleen gegroeid.',
    ],
    warm: [
      'Ik zou heel graag met u werken in de functie {role} bij {company}, en ik vertrouw erop dat ik het kan.',
      'Na ons gesprek weet ik het zekerder: de functie {role} bij {company} is werk dat ik wil doen en goed kan doen.',
      'De functie {role} bij {company} trekt mij meer dan ooit, en ik weet dat ik haar goed kan vervullen.',
    ],
    formal: [
      'Ik heb onverminderd veel belangstelling voor de functie {role} bij {company} en vertrouw erop dat ik aan de eisen kan voldoen.',
      'Ons gesprek heeft mij gesterkt in de wens om de functie {role} bij {company} te vervullen, die goed bij mijn ervaring past.',
    ],
  },
  close: {
    brief: ['Ik kijk uit naar uw antwoord.', 'Als er nog iets ontbreekt, stuur ik het graag.'],
    warm: [
      'Is er nog een vraag, schrijf of bel mij dan gerust.',
      'Ik hoor graag van u.',
      'Ik hoop dat wij elkaar snel weer spreken.',
    ],
    formal: [
      'Voor verdere vragen sta ik graag tot uw beschikking en ik zie uw bericht met belangstelling tegemoet.',
      'Zo nodig stuur ik graag verdere stukken na.',
      'Ik zou ons gesprek graag voortzetten.',
    ],
  },
  sign: { brief: 'Groeten,', warm: 'Met vriendelijke groet,', formal: 'Hoogachtend,' },
  quote: ['“', '”'],
  and: 'en',
};
