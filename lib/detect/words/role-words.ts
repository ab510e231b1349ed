/** What stands in a job’s name and is none of it, all languages in one. */
export const roleWords = {
  /** Marks of sex and level that are no part of a role’s name. */
  genderMarks:
    /\s*\((?:m|w|f|d|x|h|i|v|mwd|gn|all genders|[mwfdxhiv]\s?[/|*,:]\s?[mwfdxhiv](?:\s?[/|*,:]\s?[mwfdxhiv])?)\)\s*|\s+(?:[mwfdxhv]\/[mwfdxhv](?:\/[mwfdxhv])?)(?![\p{L}])/giu,
  requisition:
    /\b(?:ref(?:erence)?\.?|req(?:uisition)?\.?(?: id)?|job id|vacancy(?: no\.?)?|kennziffer|réf\.?|joa|announcement)\s?[:#]?\s?([A-Z0-9][A-Z0-9_/-]{2,20})\b|\b((?:R|JR|REQ)-?\d{3,8})\b/iu,
  /** Words that no role consists of. */
  notARole:
    /https?:|@|\d{1,2}[:.]\d\d|\d ?[ap]\.?m\b|\d.*(?:minut|\bmin\b)|committee$|^hiring manager$|^office of|^(?:ch[eè]re?s?|dear|liebe[rs]?|sehr|geehrte[rs]?|estimad[oa]|querid[oa]|prezad[oa]|gentile|beste|geachte)(?![\p{L}])|^de |^(?:blog|other|open|every|current|advertised|another|same|right|real|new|good|first|last|guest|social media|linkedin|instagram|facebook)$|(?<![\p{L}])(?:e-?mail|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|january|february|march|april|june|july|august|september|october|november|december|interviews?|invitation|confirmation|available|you|your|we|us|me|it|gespräch|vorstellungsgespräch|termin|uhr|ihnen|uns|entretien|candidature|vous|nous|disponibilités?|entrevista|candidatura|usted|nosotros|colloquio|gesprek|sollicitatie|sollicitatiegesprek|kandidat\w*|candidates?|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|minutes?|minuten|hours?|conversation|further|considering|questions?|details|same|next|this|that)(?![\p{L}])/iu,
  /** What stands in brackets behind a job and is its hours, its contract, its place or its number, not its name. */
  notInRole:
    /^(?:(?:ward|unit|site|team|station) \w|ref|réf|req|job|id|no|nr|n[º°.]|vacature|vacancy|announcement|kennziffer|part|full|fixed|temp|perm|casual|seasonal|matern|hybrid|remote|on-?site|contract|cdi|cdd|teilzeit|vollzeit|befrist|jornada|media|tiempo|tempo|vast|deeltijd|voltijd|all genders|start|based|elternzeit|stage|mutterschutz|home)(?:\b|\p{L})|(?:base[d]?|basis|hours?|stunden|uur|horas|heures|ore)$|%|@|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}* \d|\d{1,2}\s?(?:[ap]m|h|Uhr)\b/iu,
  /** Where a works stands, behind a job: “cariste, ZA des Prés”. */
  industrialZone: /^(?:ZA|ZI|ZAC|Zone|Polígono|Zona)\s/,
  /** What stands before a job that is given away, and never before somebody’s title. */
  given:
    /(?:^|[\s(])(?:the|an?|for|as|is|een|als|para|como|pour|per|für|voor|der|die|de|du|d'|l'|el|la|il|lo|o|den|einen?|um|eines?r?|[“"„«])\s?$/i,
  /** Behind a job: somebody, or what they will do. */
  somebody:
    /^(?:,?\s(?:\p{Lu}\p{Ll}|Dr|Mr|Ms)|,\s(?:Herr|Frau|who|wird)|\s(?:will|would|is|has|wants|and I|wird|möchte|vous|le |te |la |zal|wil)(?!\p{L})|\s?\()/u,
  /** Behind a mere article, where a language writes jobs small (or all nouns large): “busco maître”, “een scheepstimmerman”. */
  sought:
    /(?:^|[\s(])(?:une?|d'|de|du|l'|le|la|un[ao]?|el|del?|um|uma|pra|een|'n|de|der|eine?[nrs]?|bisherige[nrs]?|neue[nrs]?|nieuwe|nouve(?:l|lle|au)|nuev[oa]|nov[oa]|je|busco|buscamos|procuro)\s?$/iu,
  isMet:
    /(?:avec|con|com|met|mit|notre|nuestr[oa]|noss[oa]|onze|unsere[rnm]?|mijn|mi|ma|mon|meine[rnm]?)\s(?:\S+\s)?$/iu,
  /** Small words that a job’s name may hold where another word of it follows. */
  link: /^(?:of|and|&|for|the|in|to|de|du|des|la|le|les|el|los|las|di|da|do|dos|das|del|della|delle|dei|degli|y|e|et|ed|en|und|für|von|vom|der|den|van|voor|im|zur|zum|à|au|aux|ès|a|ai|alla|con|per|para|pour|op|het|[-–/+])$/i,
  /** Those of them that a word written small may follow too: “Head of people”, “chef de partie”. */
  binder:
    /^(?:of|et|y|e|ed|de|du|des|di|da|do|del|della|van|voor|für|à|en|la|der|en|em|alla|alle|allo|al|ai|aux|[-–/&])$/i,
  /** Where a job’s name begins before the word “position”. */
  leadIn:
    /(?:^|[\s(])(?:for|the|our|an?|this|that|no|any|every|each|another|your|as|to|in|of|regarding|about|its|it's|open|first|new|current|der|die|den|das|einer?|eines|unsere[rn]?|als|zur)\s(?=\S)/gi,
  /** Leads to anything at all. */
  mere: /^(?:for|about|re|as|discuss|concerning|regarding|its? for|it's for|als|para|per|pour|como|come|comme|voor|put|filling|panel|round|process|call)$/i,
  /** Words for work itself: a line that holds one may name a job in small letters. */
  work: /^(?:job|role|post|position|vacancy|opening|spot|stelle|ausbildung|poste|emploi|puesto|trabajo|vacante|vaga|cargo|lugar|posto|posizione|lavoro|functie|baan|vacature)$/,
  /** Behind a job’s name the sentence goes on in plain words: “… came back to us”. */
  overrun:
    /^\s(?!(?:of|for|in|at|on|with|and|de|des|du|del|della|di|da|do|dos|das|e|y|et|en|van|voor|und|für|im|in|à|a|au|aux|con|com|per|para|pour|mit)\s)(?:\p{Ll}[\p{L}'’-]*\s){1,6}\p{Ll}[\p{L}'’-]*$/u,
  /** Words that a sentence goes on with behind a job’s name, and no job consists of; the name ends before them. */
  goesOn:
    /^.{3,}?(?=[\s,]+(?:is|are|was|were|has|have|had|will|would|could|came|went|fell|ist|sind|war|hat|haben|habe|wird|werden|wurde|hätte|wäre|suchen|gesucht|est|sont|ont|sera|serait|aimerai\p{L}*|a été|vous|nous|es|está|son|ha|han|sería|será|queda|quedó|hemos|tenemos|é|está|foi|tem|temos|ficou|seria|gostar\p{L}*|ho|hai|abbiamo|hanno|sono|è|era|sarebbe|preferi\p{L}*|vorre\p{L}*|decid[oi]\p{L}*|restano|heb|hebben|heeft|zijn|wordt|worden|staat|komt|ligt|zou|hoor|erbij|geaccepteerd|ingevuld|gevonden|facciamo|presso|vederti|vederla)(?![\p{L}/&’'-]))/u,
  /** Jobs that have a field: “Lecturer in Statistics”, where any other “in” leads to a place. */
  ofField:
    /(?:profess\p{L}+|lecturer|reader|postdoc\p{L}*|fellow\p{L}*|researcher|teacher|tutor|instructor|apprentic\p{L}+|trainee|intern(?:ship)?|phd|doctora\p{L}+|chair|docent\p{L}*|pesquisador\p{L}*|investigador\p{L}*|analista|especialista|técnic[oa]|maestr[oa]|conférences|ricercat\p{L}+|dozent\p{L}*)\s$/iu,
  /** How long and how much one works, in front of the job: “one-year”, “part-time”. */
  leadingTerm:
    /^(?:(?:\p{L}+|\d{1,2})-(?:year|month|week|day|hour)|20\d\d[-–/](?:20)?\d\d(?: term| season| intake| cohort)?|[Pp]art[- ]time|[Ff]ull[- ]time|permanent|temporary|fixed[- ]term|casual|seasonal|vacant|advertised|[Uu]nbefristete[rns]?|[Bb]efristete[rns]?)\s(?=\p{L})/u,
  /** “R0071522 Bakery Line Lead” */
  leadingNumber: /^#?(?:R|JR|REQ|ID|Ref\.?)?[-\s]?\d{4,}[A-Z]?[\s:–-]+(?=\p{L})/u,
  reference:
    /\s*[-–—,(|[]*\s*(?<![\p{L}])(?:ref(?:erence|\.)?|réf\.?|req(?:uisition|\.)?|job ?id|vacancy no|kennziffer|joa|(?:recruitment|posting|vacancy|competition|campaign)\s(?:no\.?\s|number\s|#)?\d[\d-]*|announcement|anzeige|nr\.|r-\d+|jr-?\d+|#\d+)(?![\p{Ll}]).*$/iu,
  /** What a job is given as, or talked over in: “als Disponent”, “Erstgespräch Disponentin”. */
  leadingTalk:
    /^(?:als|as|como|come|comme|en tant que|becom(?:e|ing)(?:\s(?:an?|our|the))?|\p{L}*gespräch|entretien|entrevista|colloquio|\p{L}*gesprek|bewerbung|sollicitatie|candidatur[ae])\s(?=\p{L})/iu,
  mayBegin:
    /^(?:process|technical|test|video|campus|online|client|team|assessment|search|information|coding|hiring|visit|recruiting|call|product|meeting|event|interview|scheduling|update|release|letter|final|first|second|third|remote)$/i,
  lead: /^(?:(?:re|aw|fw|fwd|wg|tr|rv|enc|r|i|antw|sv|invitation|updated invitation|canceled event|cancelled|updated|einladung)\s?:\s*)+/i,
  /** Words that part nothing within a job’s name: “Head of Marketing”. */
  joins:
    /^(?:of|and|&|in|to|the|de|del|di|da|do|dos|des|du|la|le|el|les|y|e|et|en|und|für|der|van|voor|à|a)$/i,
  ofHouse: /(?<!\p{L})(?:team|talent|recruit(?:ing|ment)(?: operations)?|careers|hiring|people ops)$/iu,
  isBeforeSomebody:
    /\b(?:with|our|meet\w*|mit|avec|con|com|met)\s(?:the |an? |my |o |el |il |le |la |der |dem |de )?$/i,
  /** Words that stand behind other things as well: only behind a job do they make it one that is to be filled. */
  ofPeople: /^(?:interview|candida|applicant|cv$|.*(?:leav|retir|resign|moving)|we)/i,
};
