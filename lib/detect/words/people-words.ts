/** Words around those whom a mail names, all languages in one. */
export const peopleWords = {
  /** No title ends in these. */
  endsNoTitle: /^(?:&|and|und|et|y|e|en|[)\],;])$/i,
  /** A new sentence or clause begins. */
  newClause:
    /[.!?;]\s|\b(?:who|which|because|if|when|wenn|falls|weil|si|quand|que|se|als|omdat|after|before)\b/i,
  /** German nouns, and trades, end so. */
  nounEnd:
    /(?:ung|ungen|heit|keit|schaft|tion|tionen|ität|zeiten|vortrag|gespräch|maker|keeper|smith|wright|worker|man|woman)$/,
  /** Behind somebody: where they are from, and the next one. */
  ofHouseAnd:
    /^\s(?:from|aus|vom|von|du|de|del|della|van|uit|do|da)\s[^.!?;]{2,30}?,?\s(?:and|und|et|y|e|en|sowie)\s(?:\p{Ll}+\s){0,2}$/u,
  /** Behind somebody: what the writer did with them. */
  andIDid:
    /^\s?(?:and|und|et|y|e|en) (?:I|ich|moi|yo|eu|io|ik) (?:have|had|did|were|haben|hatten|avons|hemos|temos|abbiamo|hebben)(?!\p{L})/u,
  /** “, our boat builder, ”: whose somebody is makes it a title. */
  whoseTitle:
    /^,\s(?:our|my|their|unser(?:e|em|en|er)?|mein(?:e|em|en|er)?|notre|mon|ma|nuestr[oa]|mi|noss[oa]|(?:o |a )?(?:nosso|nossa|meu|minha)|(?:il |la )?nostr[oa]|onze|mijn)\s((?:\p{Ll}[\p{L}-]*\s?){1,4}),\s/iu,
  /** A number or an address right behind a name: somebody to be asked. */
  reachable:
    /^[\s,:–-]{0,3}(?:(?:is|can be reached|erreichbar|est|está|è)\s)?(?:(?:on|at|under|unter|au|al|en el|no|op|via|ext\.?|tel\.?)\s)?(?:[+(]{0,2}\d{3}|<?[^\s@]{1,40}@)/iu,
  /** Who is away is told of for the sake of who comes instead. */
  isAway:
    /^\s(?:is|ist|est|está|è) (?:unwell|ill|sick|away|on leave|unable|off|krank|verhindert|malade|absente?|enferm[oa]|doente|malat[oa]|ziek)(?!\p{L})/iu,
  /** “Tom and I would like …”, “Dr Cottrell, GP partner, and I will …”. */
  besideWriter:
    /^\s?,?\s?(?:[^,.;]{2,40},\s)?(?:and|und|et|y|e|ed|en|&)\s(?:I|ich|moi|yo|eu|io|ik|myself)(?![\p{L}])/iu,
  /** Whose they are: “my son”, “our baker”. */
  isOurs:
    /(?<!\p{L})(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa]|mi[oa]|nostr[oa]|mijn|onze)\s(?:\p{Ll}[\p{L}-]*\s|(?:Bruder|Sohn|Mann|Frau|Vater|Mutter|Schwester|Tochter|Kollege|Kollegin|Chef|Chefin)\s){1,3}$/iu,
  /** A title never holds what a job is called by, a number or a room, and no preposition ends it. */
  noTitle:
    /(?<!\p{L})(?:stelle|position|role|vacancy|puesto|vacante|vaga|cargo|poste|vacature|functie|posizione|ruolo|interview|application|shortlist|bewerbung|candidatura|búsqueda)(?!\p{L})|\d|\s(?:de|do|da|en|em|als|as|for|of|auf|in|im|at|bei|van|di|du|del|della|unsere[rn]?)$/iu,
  inPlace:
    /(?<!\p{L})(?:at|in|near|from|to|im|am|en|à|no|na|presso|bij|alla|nella|bei)\s(?:the|our|el|la|le|il|de|het)?\s?$/iu,
  /** What ends so leads to a place or a firm: “vacante de supervisor en”. */
  dangling: /\s(?:de|do|da|en|em|als|as|for|of|auf|in|im|at|bei|beim|van|bij|di|du|del|della|chez)$/i,
  /** What speaks of the job that is to be filled is nobody’s title. */
  ofJob:
    /(?<!\p{L})(?:opening|vacancy|vacature|vacante|vaga|stelle|puesto|poste|posizione|functie)(?!\p{L})/iu,
  verb: /^.*(?<!\p{L})(?:will be|are|is|be|include[sd]?|sind|ist|sera|seront|será[n]?|serão|sarà|saranno|zijn)\s(?=\S)/iu,
  /** “our churchwarden Gerald”: whose somebody is, in small letters, makes it a title, whatever the trade. */
  ofOurs:
    /(?<!\p{L})(?:our|my|their|unser(?:e|em|en|er)?|mein(?:e|em|en|er)?|notre|nuestr[oa]|noss[oa]|(?:il |la )?nostr[oa]|onze)\s((?!(?:dear|good|own|lovely|very|new|old|friends?|liebe|chère?|amig[oa]|querid[oa]|car[oa]|lieve|goede)\s)\p{Ll}{4,}(?:\s\p{Ll}{4,})?)\s$/iu,
  /** “She will interview you”, “he’d like to talk to you”: said of somebody named just before. */
  pronounActs:
    /^(?:s?he|they)(?:['’](?:ll|d)| will| would| is going to| wants to| can)(?:\s\p{L}+){0,4}\s(?:(?:meet|see|interview|show|take|ring|phone|talk|speak|chat|sit|run|lead)\p{L}*\b[^.!?]{0,40}\b(?:you|interview|panel)|(?:do|run|lead|tak|conduct)\p{L}* (?:the|your) interview)\b/iu,
  greeting:
    /^(?:dear|hi|hello|hey|hiya|aloha|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|hallo|servus|moin|liebe[r]?|sehr geehrte[r]?|bonjour|bonsoir|salut|cher|chère|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]|querid[oa]|ol[áa]|oi|bo[am] (?:dia|tarde|noite)|car[oa]|prezad[oa]|gentile|egregi[oa]|ciao|buongiorno|buonasera|beste|geachte|dag|hoi)\b,?\s+([^,:!\n–—-]{2,50})/iu,
  /** A place or a firm follows these, no person. */
  elsewhere:
    /(?:(?<!\p{L})(?:at|in|im|am|zum|zur|from|near|of|bei|beim|chez|presso|bij|à|alla|allo|nella|nel|dalla|via|using|aus|zu|nach|uit|te|ved|em|na|no)\s|@\s?|(?<!\p{L})from the\s|#)$/iu,
  /** A comma, then the article of the next one’s title. */
  nextTitle:
    /^,\s(?:(?:and|und|et|y|e|ed|en)\s)?(?:(?:the|our|der|die|das|dem|unser\w*|le|la|el|il|lo|o|a|de|het|onze|notre|nuestr\w+|noss\w+|nostr\w+)\s|l')/i,
  /** A thing follows these, or a place: “eine Stunde”, “de Primaria”. */
  article:
    /(?:^|\s)(?:the|an?|eine?[mnrs]?|keine?|der|die|das|dem|den|la|le|les|du|des|el|los|las|una?|del|il|lo|gli|di|os|as|uma?|do|da|de|het|een)\s$/i,
  /** Between a name and a title it makes the title somebody else’s: “D. Akhtar and a representative of the board”. */
  parts: /(?<!\p{L})(?:and|und|et|y|e|ed|en|plus|sowie)(?!\p{L})|&/iu,
  aside:
    /^(?:she|he|they|her|his|via|pour|para|per|für|chez|who|whom|which|that|that's|qui|que|der|die|das|che|die|on|at|in|from|by|for|to|re|about|regarding|wegen|über|\d+(?![.]?[ºª°]|st|nd|rd|th))\b|\d{1,3}\s?(?:min|hour|h\b|Uhr|uur)|@|https?:|\d{3}/i,
  separated:
    /^(\s?,\s|\s[-–—|·]{1,2}\s|\t|\s?\|\s?|:\s|\s?[·•]\s)([^,;()\n\t|•·]{2,70}?)(?=,|;|\(|\)|\t|\||·|•|\.(?:\s|$)|\s[-–—/]{1,2}\s|$)/u,
  /** Whom the writer works for: “Assistant to Rosalind Carter, Managing Partner”. */
  worksFor:
    /(?:(?:assistant|secretary|pa|p\.a\.|ea) to|(?:office|offices|desk) of|assistent\p{L}* (?:de|di|van|von|der)|assistante? de|sekretariat|büro|on behalf of|im auftrag von)\s(?:the\s)?(.{3,90})/iu,
  machine:
    /^(?:no-?reply|do-?not-?reply|notifications?|recruit\w*|careers?|jobs|hr|talent|info|room|interviews?|scheduling|people|calendar|resource)/i,
  /** A mail that ends in its writer’s name, on the line of its last words: “Dis-moi si c'est bon. Fred”, “Cheers Dean”. */
  endsInName: /(?:^|[.!?,)…:]\s+|\s(?=\p{Lu}\p{L}+\W*$))(\p{Lu}[\p{L}'-]+)\s?[xX]{0,3}[.!]?$/u,
};
