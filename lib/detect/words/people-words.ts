/** Words that make a phrase somebody’s title, in all languages of mails. */
export const titleWords =
  /\b(?:director|manager|head|chief|officer|lead|leader|president|vp|svp|evp|ceo|cto|cfo|coo|cpo|ciso|chro|founder|co-?founder|owner|partner|principal|engineer|developer|designer|scientist|analyst|architect|recruiter|coordinator|specialist|consultant|advis[eo]r|adviser|supervisor|associate|professor|lecturer|dean|chair|chairman|teacher|headteacher|nurse|sister|matron|doctor|surgeon|chef|baker|foreman|superintendent|editor|producer|attorney|counsel|paralegal|secretary|assistant|executive|representative|governor|trustee|hr|people|talent|operations|team|member|gm|sous|captain|leiter(?:in)?|leitung|geschäftsführer(?:in)?|vorstand|abteilung\w*|bereichs\w*|referent(?:in)?|personal\w*|inhaber(?:in)?|meister(?:in)?|ärzt(?:in)?|arzt|betriebs\w*|betriebsrat|gleichstellung\w*|directeur|directrice|responsable|chargée?|chef(?:fe)?|gérante?|adjointe?|président[e]?|associée?|ingénieure?|jefe|jefa|directora?|gerente|responsable|encargad[oa]|coordinadora?|técnic[oa]|supervisora?|diretora?|gerente|coordenadora?|sóci[oa]|responsabile|direttore|direttrice|titolare|capo|socio|socia|coordinatore|teamleider|directeur|adviseur|hoofd|manager|teamlead|eigenaar|recruiter|planner)\b/i;

/** Words that begin with a capital and are no part of a name. */
export const notAName =
  /^(?:the|a|an|we|you|your|our|us|i|he|she|it|they|and|or|with|at|on|in|for|to|from|by|of|as|if|is|are|will|would|please|dear|hi|hello|hey|thanks?|thank|best|kind|regards|many|warm|yours|sincerely|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|eastern|central|pacific|mountain|standard|daylight|time|zoom|teams|microsoft|google|meet|webex|skype|hirevue|zone|am|pm|est|edt|et|pt|ct|mt|gmt|bst|cet|cest|utc|interview|interviews|panel|phone|video|call|room|floor|building|street|road|avenue|suite|office|human|resources|recruitment|recruiting|talent|careers|people|team|company|role|position|date|location|where|when|who|what|how|why|join|link|meeting|id|passcode|agenda|schedule|itinerary|lunch|break|coffee|tour|presentation|case|study|system|design|coding|exercise|behavioral|technical|culture|q|final|second|first|third|round|stage|next|step|invitation|re|fwd|fw|herr|frau|sehr|geehrte[r]?|liebe[r]?|guten|tag|hallo|uhr|gespräch|stelle|termin|mit|und|bitte|wir|sie|ihre?|freundliche[n]?|grüße[n]?|bonjour|madame|monsieur|cordialement|entretien|poste|nous|vous|le|la|les|estimad[oa]|hola|un|una|saludos?|entrevista|puesto|el|los|te|olá|gentile|caro|cara|colloquio|posizione|beste|geachte|groet(?:en)?|gesprek|functie|head|director|manager|chief|vice|senior|lead|principal|staff|associate|assistant|vp|svp|hr|ceo|cto|cfo|coo)$/i;

/** Titles of address that stand before a name. */
export const honorific = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Rev|Lt|Cmdr|Capt|Sgt|Herrn?|Frau|Mme|Madame|Monsieur|M|Mlle|Sra?|Srta|Dña|Don|Doña|Doctor|doctor|doctora|Dra|Lic|Ing|ing|Dott|Dott\.ssa|Sig|Sig\.ra|dhr|mevr|mw|Chef|chef)\.?\s)`;

/** Where the people one will meet are named; what follows on the line is read for names. */
export const meetingContexts = [
  /\b(?:meet(?:ing)?(?: with)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|see(?:ing)?|join(?:ing|ed)?(?: (?:you|us|by))?|chat(?:ting)? with|hear from|interview(?:ed|ers?)?(?: (?:with|by))?|with(?: you will be)?|panel(?:lists?)?(?: (?:of|is|will be|consists? of))?|hosted? by|led by|conversation with|call with|interviewers? (?:are|will be|is))\b[:\s]*/giu,
  /\b(?:mit|treffen|sprechen (?:sie|du)?|lernen sie|am gespräch (?:nehmen|nimmt)|teilnehmer\w*|gesprächspartner\w*|empf(?:ängt|angen)|dabei (?:sind|ist))\b[:\s]*/giu,
  /\b(?:avec|rencontrer(?:ez)?|échanger(?:ez)?|reçue? par|jury|interlocuteurs?|composé de)\b[:\s]*/giu,
  /\b(?:con|entrevistar[áa]n?|recibir[áa]n?|conocer[áa]s|reunir[áa]s|hablar[áa]s)\b[:\s]*/giu,
  /\b(?:com|conversar|falar|entrevistad[ao] por|conhecer[áa]?)\b[:\s]*/giu,
  /\b(?:incontrer[àa]|con|colloquio con|parlerà|parlerai)\b[:\s]*/giu,
  /\b(?:met|spreekt|spreek je|ontmoet|gesprek met|aanwezig)\b[:\s]*/giu,
];
/** A line that names them by label. */
export const peopleLabel =
  /^(?:with|who|whom|interviewers?|panel(?: members)?|attendees|participants|meet|mit|wer|gesprächspartner(?:innen)?|teilnehmer(?:innen)?|avec|jury|con|entrevistador(?:es|a)?|com|met|gesprekspartners?)\s?[:\t]\s*/i;
/** The writer is one of them. */
export const withMe =
  /\b(?:(?:with|meet|see|join|chat with|talk to|speak (?:with|to)|interview with|me and|and) (?:me|myself)\b|myself\b|\bi(?:'ll| will| would| am going to| can)? (?:call|ring|phone|give you a|meet|host|interview|be (?:calling|meeting|there))|\bcan i (?:call|ring)|(?:you and i|me and)\b|mit mir\b|ich (?:rufe|treffe|freue mich, sie (?:persönlich )?kennen)|avec moi|moi-même|vous recevrai|je vous (?:appelle|appellerai|reçois)|conmigo|yo mism[oa]|comigo|eu mesm[oa]|con me\b|sottoscritt[oa]|ti chiamo|la chiamo|met mij\b|bel ik|ik bel)/i;
