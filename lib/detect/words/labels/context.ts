import type { LabelWords } from './label-words';

/** Who it is that writes, and what surrounds a meeting about a job, in every language. */
export const contextWords: LabelWords[] = [
  {
    for: 'interview',
    weight: 1.8,
    pattern:
      /\b(?:(?:interview|selection|appointment|oral|hiring|search|recruit\w+) (?:panel|board|committee|process|day|morning|afternoon|event)|bewerbertag|kennenlerntag|journée (?:de sélection|de recrutement|d['’]entretiens)|(?:jornada|d[ií]a) de (?:entrevistas|selecci[oó]n)|dia de (?:avaliação|seleção|entrevistas)|giornata di (?:selezione|colloqui)|(?:selectie|sollicitatie)dag|the (?:panel|governors|committee|board)|auswahl(?:verfahren|tag|kommission|gremium)|kommission|jury|comité de sélection|comisi[oó]n|tribunal|banca|commissione|commissie)\b/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /\b(?:fly you|sit(?:ting)? down with|talk (?:it|things|this) (?:over|through)|pop (?:in|by|round)|come (?:and|to) (?:see|meet)|show you (?:round|around)|trial (?:shift|day)|teach(?:ing)? (?:your|a) (?:\w+ )?lesson|sample lesson|super day|good fit for (?:us|the team)|get to know (?:you|each other)|hear more about you|find out more about you|face to face|in person)\b/i,
  },
  {
    for: 'interview',
    weight: 1.4,
    pattern:
      /(?<!\p{L})(?:mit (?:ihnen|dir) (?:sprechen|reden|kennen)|vorbei(?:kommen|zukommen|schauen)|persönlich kennen|lernen sie uns|vous (?:attend|accueill|reç|recevr)\w*|échanger|te esperamos|le esperamos|os esperamos|conocerte|conocerle|conocernos|pasado la .{0,20}fase|hablar con|esperamos por (?:si|você)|conhecer você|conhecê-l[oa]|falar consigo|aguardamos|la aspettiamo|ti aspettiamo|conoscerl[ao]|conoscerti|incontrarl[ao]|kennis(?:maken| te maken| met je)|ontmoeten|langs (?:te )?komen|langskomen|verwachten (?:je|u))/iu,
  },
  {
    for: 'interview',
    weight: 1.1,
    pattern:
      /(?<!\p{L})(?:bewerb\w*|candidatur\w*|curr[ií]cul\w*|lebenslauf|unterlagen|stelle (?:als|im|in)|poste d|puesto|proceso de selecci[oó]n|proceso|vaga|processo seletivo|selezione|posizione|sollicit\w*|vacature|functie)/iu,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /(?<!\p{L})(?:zeitung\w*|(?:stadt|kreis|lokal|general|tages|amts|gemeinde)?anzeiger|magazin|hörfunk|sendung|jubiläum|artikel über|journal t[eé]l[eé]vis\w*|reportage|en direct\w*|en directo|en el programa|(?:tu|su) libro|revista|peri[oó]dico|ao vivo|reportagem|jornal|in diretta|trasmissione|giornale|articolo su|krant|uitzending|artikel over|beratungsgespräch|elternabend|elternsprech\w*)/iu,
  },
];
