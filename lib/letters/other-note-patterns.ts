/** What is known of notes in one language other than English. */
export type NoteWords = {
  /** “We spoke about”: what follows is the topic. */
  spoke: RegExp;
  /** The same with its participle at the end: the topic is the first group. */
  spokeAround?: RegExp;
  /** The first finite verb: what stands before it is what the note is about. */
  finite: RegExp;
  /** A note that begins with somebody's verb, or with a pronoun: not to be said to their face. */
  theirs: RegExp;
  /** Somebody is spoken of in the third person, or the writer speaks of themselves. */
  pointing: RegExp;
  /** A note to oneself. */
  toOneself: RegExp;
};

const whole = (words: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);
const first = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu');
const start = (words: string) => new RegExp(`^(?:${words})\\s+`, 'iu');

export const noteWords: Record<string, NoteWords> = {
  de: {
    spoke: start(
      '(?:wir\\s+|er\\s+|sie\\s+)?(?:haben\\s+|hat\\s+)?(?:lange\\s+|viel\\s+)?(?:sprachen|sprach|redeten|redete|erzählte|fragte|gesprochen|geredet|erzählt|diskutierten)\\s+(?:mir\\s+|mich\\s+)?(?:lange\\s+|viel\\s+)?(?:über|von|nach)|gespräch\\s+über|thema:?',
    ),
    spokeAround:
      /^(?:wir|er|sie)\s+(?:haben|hat)\s+(?:\p{L}+\s+){0,3}?(?:über|von)\s+(.+?)\s+(?:gesprochen|geredet|erzählt|diskutiert)$/iu,
    finite: whole(
      'ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|soll|sollen|sollte|muss|müssen|kann|können|dauert|gibt|geht|kommt|läuft|wächst|steht|liegt|bleibt|fehlt|fehlen|braucht|nutzt|plant|startet|beginnt|endet|bringt|macht|zieht|sucht|will|wollen|möchte|mag|findet|arbeitet|öffnet|schließt',
    ),
    theirs: first(
      'sie|er|es|man|ich|wir|ihm|ihr|ihnen|sucht|will|wollte|wünscht|braucht|möchte|fragte?|mag|hat|ist|war|wirkte|wirkt|schien|scheint|erzählte|lachte|meinte|sagte|glaubt|denkt|findet|kennt|kommt|kam|arbeitet|legt|hält|freut|interessiert|erwartet|hofft|plant|sehr|eher|etwas|nicht|kein\\p{L}*',
    ),
    pointing: whole('ich|mir|mich|mein\\p{L}*|sie|er|ihr|ihre[mnrs]?|sein|seine[mnrs]?|ihm|ihn|ihnen|man'),
    toOneself:
      /(?:^(?:nicht|noch|unbedingt|bitte|merken|todo|frag|schick|denk)\s)|\s(?:fragen|nachfragen|schicken|senden|klären|prüfen|anrufen|erwähnen|mitbringen|vorbereiten|nachlesen|googeln|lesen|üben|nachhaken|melden|vergessen)$/i,
  },
  fr: {
    spoke: start(
      "(?:on\\s+a|nous\\s+avons|elle\\s+a|il\\s+a|a|elle\\s+m[’']a|il\\s+m[’']a|m[’']a)\\s+(?:beaucoup\\s+|longuement\\s+)?(?:parlé|discuté|évoqué)(?:\\s+(?:de|du|des|sur))?|discussion\\s+sur|parlé\\s+(?:de|du|des)",
    ),
    finite: whole(
      'est|sont|était|étaient|a|ont|avait|va|vont|doit|doivent|peut|peuvent|dure|prend|commence|reste|manque|devient|fonctionne|sera|seront|ouvre|veut|cherche|souhaite',
    ),
    theirs: first(
      "elle|il|elles|ils|on|je|j[’']\\p{L}+|nous|ça|c[’']est|cherche|veut|souhaite|aime|demande|a|semble|semblait|pense|travaille|vient|dit|croit|préfère|trouve|très|pas|un peu",
    ),
    pointing: whole('je|j|moi|mon|ma|mes|elle|il|lui|sa|ses|leur|leurs|elles|ils|on'),
    toOneself:
      /^(?:demander|envoyer|vérifier|ne pas|penser à|rappeler|préparer|appeler|relire|chercher|dire|noter|à (?:faire|demander))\s/i,
  },
  es: {
    spoke: start(
      '(?:hablamos|habló|hemos\\s+hablado|me\\s+habló|me\\s+contó|conversamos|preguntó)\\s+(?:mucho\\s+)?(?:de|del|sobre|por)|charla\\s+sobre',
    ),
    finite: whole(
      'es|son|era|eran|está|están|tiene|tienen|dura|duran|va|van|debe|deben|puede|pueden|empieza|falta|faltan|crece|abre|abrirá|será|hay|quiere|busca|necesita',
    ),
    theirs: first(
      'ella|él|ellos|ellas|yo|nosotros|me|le|busca|quiere|necesita|pide|procura|tiene|es|está|parece|parecía|dijo|piensa|trabaja|cree|prefiere|muy|no|un poco|se',
    ),
    pointing: whole('yo|me|mi|mis|ella|él|su|sus|le|les|ellos|ellas|nos'),
    toOneself:
      /^(?:preguntar|enviar|mandar|no|llamar|preparar|revisar|recordar|mirar|buscar|leer|decir|pedir)\s/i,
  },
  pt: {
    spoke: start(
      '(?:falámos|falamos|falou|falou-me|conversámos|conversamos|contou-me|perguntou)\\s+(?:muito\\s+)?(?:de|do|da|dos|das|sobre|por)|conversa\\s+sobre',
    ),
    finite: whole(
      'é|são|era|eram|está|estão|tem|têm|dura|duram|vai|vão|deve|devem|pode|podem|começa|falta|faltam|cresce|abre|será|quer|procura|precisa',
    ),
    theirs: first(
      'ela|ele|eles|elas|eu|nós|quer|procura|precisa|pede|tem|é|está|parece|parecia|disse|pensa|trabalha|acha|prefere|muito|não|um pouco|gosta',
    ),
    pointing: whole('eu|me|meu|minha|meus|minhas|ela|ele|dela|dele|deles|delas|seu|sua|seus|suas|lhe|nos'),
    toOneself:
      /^(?:perguntar|enviar|mandar|não|ligar|preparar|lembrar|verificar|procurar|ler|dizer|pedir)\s/i,
  },
  it: {
    spoke: start(
      "(?:abbiamo\\s+parlato|ha\\s+parlato|mi\\s+ha\\s+parlato|parlato|ha\\s+chiesto)\\s+(?:molto\\s+)?(?:di|del|della|dei|delle|dell[’']|su)|discussione\\s+su",
    ),
    finite: whole(
      'è|sono|era|erano|sta|stanno|ha|hanno|dura|durano|va|vanno|deve|devono|può|possono|inizia|manca|mancano|cresce|apre|sarà|vuole|cerca',
    ),
    theirs: first(
      "lei|lui|loro|io|noi|mi|vuole|cerca|chiede|ha|è|sta|sembra|sembrava|dice|pensa|lavora|crede|preferisce|molto|non|un po[’']|le piace|gli piace",
    ),
    pointing: whole('io|mi|mio|mia|miei|mie|lei|lui|suo|sua|suoi|sue|loro|gli|ci'),
    toOneself:
      /^(?:chiedere|inviare|mandare|non|chiamare|preparare|ricordare|verificare|cercare|leggere|dire)\s/i,
  },
  nl: {
    spoke: start(
      '(?:we|wij|ze|zij|hij)?\\s*(?:hebben\\s+)?(?:spraken|sprak|praatten|praatte|vertelde|gesproken|gepraat|vroeg)\\s+(?:veel\\s+|lang\\s+|me\\s+)?(?:over|van|naar)|gesprek\\s+over',
    ),
    spokeAround:
      /^(?:we|wij|hij|zij|ze)\s+(?:hebben|heeft)\s+(?:\p{L}+\s+){0,3}?over\s+(.+?)\s+(?:gesproken|gepraat|verteld)$/iu,
    finite: whole(
      'is|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|duurt|duren|gaat|gaan|moet|moeten|kan|kunnen|begint|groeit|ontbreekt|loopt|opent|blijft|komt|wil|zoekt',
    ),
    theirs: first(
      'ze|zij|hij|ik|we|wij|men|het is|er is|zoekt|wil|vraagt|heeft|is|was|leek|lijkt|zei|denkt|werkt|komt|praat|vindt|houdt|niet|geen|heel|erg|beetje',
    ),
    pointing: whole('ik|me|mij|mijn|ze|zij|hij|hem|haar|hun|hen|men'),
    toOneself:
      /^(?:niet|nog|vraag|stuur|bel|denk)\s|\s(?:vragen|sturen|bellen|navragen|voorbereiden|nakijken|lezen|oefenen)$/i,
  },
};
