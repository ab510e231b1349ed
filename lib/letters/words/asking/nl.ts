import type { AskingWords } from './asking-words';

export const nl: AskingWords = {
  greet: 'Beste {name},',
  greetNobody: 'Goedendag,',
  sign: 'Met vriendelijke groet,',
  letters: {
    'ask for schedule': {
      subject: 'Gesprek voor {role}: wie ontmoet ik?',
      body: [
        'Dank voor de uitnodiging. Ik kijk ernaar uit.',
        'Zodat ik mij goed kan voorbereiden: kunt u mij zeggen hoe de dag eruitziet en wie ik ontmoet? Namen en functies helpen mij het meest.',
        'Laat mij ook weten of er een opdracht of een test is, en of ik iets moet meebrengen.',
      ],
    },
    'ask for material': {
      subject: 'Iets om te lezen voor het gesprek voor {role}',
      body: [
        'Ik bereid ons volgende gesprek voor en wil {company} graag beter leren kennen.',
        'Wat raadt u mij aan om te lezen: een brochure, een verslag, een uitgebreidere beschrijving van de functie? Ik ben blij met alles wat u kunt delen.',
      ],
    },
    'follow-up': {
      subject: 'De functie {role}: een korte vraag',
      body: [
        '{?byDay}U wilde voor {byDay} beslissen. Ik weet dat zulke dingen langer kunnen duren.',
        'Mijn belangstelling voor de functie {role} bij {company} is even groot als op de dag van ons gesprek. Mag ik vragen hoe het ervoor staat en wanneer ik iets van u hoor?',
        'Ontbreekt er nog iets van mijn kant, dan stuur ik het graag.',
      ],
    },
    'no-show': {
      subject: 'Ons gesprek voor {role}: een nieuw moment?',
      body: [
        'Wij zouden elkaar spreken {interviewDay}. Ik heb gewacht, maar wij hebben elkaar niet gevonden. Ik hoop dat alles goed met u gaat.',
        'Ik praat nog steeds heel graag over de functie {role}. Welk ander moment past u?',
      ],
    },
    missed: {
      subject: 'Mijn excuses voor ons gesprek voor {role}',
      body: [
        'Ik heb ons gesprek {interviewDay} gemist en dat spijt mij. U had die tijd voor mij vrijgemaakt.',
        'De reden: {reason}',
        'Als u ertoe bereid bent, zou ik een tweede kans zeer waarderen, op een moment dat u past.',
      ],
    },
    'ask for time': {
      subject: 'Uw aanbod voor {role}: iets meer tijd',
      body: [
        'Dank voor het aanbod van de functie {role}. Het betekent veel voor mij.',
        'Ik wil zorgvuldig beslissen. Mag ik u mijn antwoord geven voor {newDay}?',
        '{?byDay}Moet het bij {byDay} blijven, zeg het mij dan; ik houd mij eraan.',
      ],
    },
    accept: {
      subject: 'Ja op de functie {role}',
      body: [
        'Dank voor het aanbod. Graag aanvaard ik de functie {role} bij {company}.',
        'Mijn eerste dag kan {newDay} zijn. Zeg mij gerust wat u tot dan van mij nodig hebt.',
        'Ik kijk uit naar de samenwerking.',
      ],
    },
    decline: {
      subject: 'Uw aanbod voor {role}',
      body: [
        'Dank voor het aanbod van de functie {role} en voor de tijd die u en uw collega’s mij gaven.',
        'Na goed nadenken heb ik besloten het niet aan te nemen. Dat was niet gemakkelijk, want ik ben {company} zeer gaan waarderen.',
        'Ik wens u de juiste persoon voor de functie en hoop dat wij elkaar weer treffen.',
      ],
    },
    withdraw: {
      subject: 'Mijn sollicitatie voor {role}',
      body: [
        'Dank voor uw belangstelling en voor de uitnodiging.',
        'Ik heb besloten mijn sollicitatie voor de functie {role} bij {company} niet voort te zetten, en wil u dat vroeg laten weten.',
        'Ik wens u succes met uw keuze.',
      ],
    },
    availability: {
      subject: 'Gesprek voor {role}: mijn tijden',
      body: [
        'Dank voor de uitnodiging. Ik kom graag.',
        'Deze tijden passen mij: {times}.',
        'Past geen ervan, stel dan gerust een andere voor; ik doe mijn best.',
      ],
    },
    'ask about conditions': {
      subject: 'Uw aanbod voor {role}: de volgende stappen',
      body: [
        'Dank voor het aanbod van de functie {role}. Ik ben er zeer blij mee.',
        'Als ik het goed begrijp, staan deze punten nog open: {conditions}. Wat hebt u per punt van mij nodig, en hoelang duurt het gewoonlijk?',
        'Wanneer kan ik het definitieve aanbod op papier verwachten?',
      ],
    },
  },
};
