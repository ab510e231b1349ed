/** What stands in and around a firm’s name, and what is none, all languages in one. */
export const firmWords = {
  /** Before a firm: whose the job is. */
  worksFor:
    /\b(?:at|bei|chez|presso|bij|au sein)\b|(?:considered|employed|shortlisted) by$|^(?:it|this|i)\b.*\sfrom$/i,
  /** Before a firm’s name in a sentence. */
  leadsIn:
    /\b(?:at|with|by|from|for|of|join|in|bei|in der|beim|der|chez|presso|alla|alla|na|no|en|con|bij|van)(?: the| la| el| de| der| die| il)?\s$/i,
  /** Small words that a firm’s name does not end in. */
  smallEnd:
    /(?:\s(?:on|in|for|and|of|the|at|to|is|has|de|la|und|y|e|et|der|du|des|di|da|do|van|en|am|im|bei|zum|zur|an|von|vom|für|au|aux|op|met|con|com|per|dal|dalla|del))+$/i,
  /** Behind a firm’s name: its legal form. */
  legalBehind:
    /^,?\s(?:g?GmbH|AG|SE|KG|UG|eG|e\.\s?V\.|e\.K\.|Ltd|Limited|LLP|LLC|Inc|PLC|nv|bv|N\.?V|B\.?V|vzw|S\.?A\.?S?|SAS|SARL|S\.?r\.?l|S\.?p\.?A|Lda|Ltda|S\.?L\.?U?|Betriebs\p{L}*\S*)(?:[.,\s]|$)/iu,
  /** “RH Hotel Bahía Mocambo”: who writes there is no part of what the firm is called. */
  departmentBefore:
    /^(?:RH|HR|Recrutement|Recrutamento|Recursos Humanos|Risorse Umane|Ressources humaines|Aanwervingen|Werving|Selezione|Seleção|Selección|Atração de Talentos|People & Culture|Talent Acquisition|Ufficio (?:Personale|Risorse Umane)|Personeelsdienst|Personalabteilung|Human Resources)\s(?:[–-]\s)?(?=\p{Lu})/u,
  /** What ends so, in a firm’s name or a job’s, ends in a dot. */
  abbreviated:
    /(?<!\p{L})(?:ltda?|lda|inc|corp|co|pty|pvt|bros|cia|soc|coop|sr|jr|S\.A|S\.L|B\.V|N\.V|e\.V|S\.p\.A|S\.r\.l|S\.n\.c|C\.V|i\.o)$/iu,
  /** What stands before a firm’s name and is no part of it, where a language’s firms are not called so. */
  articleIn: {
    de: /^(?:Die|Der|Das)\s(?=\p{Lu})/u,
    fr: /^L['’](?=\p{Lu})/u,
    it: /^L['’](?=\p{Lu})/u,
    pt: /^(?:[OA]s?|P['’]la)\s(?=\p{Lu})/u,
  } as Record<string, RegExp>,
  articles:
    /(?:(?:the|a|an|our|die|der|das|dem|den|la|le|les|el|los|il|lo|i|gli|o|os|as|de|het|een)\s|l'|dell'|all')/iy,
  /** Small words that a firm’s name may write with a capital: “Hotel Al Cervo”. */
  inner:
    /^(?:al|alla|allo|dal|da|do|dos|das|del|della|den|der|die|das|het|'t|au|aux|du|des|les|los|las|zum|zur|im|ter|ten|boa|bom|bon|bonne|buena?|bella?|bel|beau|belle)$/i,
  roomAtEnd: /\s(?:chambers?|room|boardroom|lobby|entrance|block|wing|suite|floor|reception)$/i,
  generic:
    /^(?:the|science|state|medical|national|regional|international|corporate|education|training|conference|seminar|business|visitor|learning|meeting|resource|administration|admin|centre|center|suite|room|hall|building|block|wing|office|entrance|reception|lobby)$/i,
  pronoun:
    /^(?:ihnen|uns|ihr(?:e[mnrs]?)?|dir|euch|sie|se|le|les|lo|la|lei|loro|voi|vous|nous|elle|ils?|usted(?:es)?|nosotros|você|nós|lhe|ons|jou|u|wij|hq|onsite|site|remote|home|client|customer|kunde|cliente|klant|pupillage|internship|apprenticeship|traineeship|vacancy|school|academy|council|hospital|institute|university|college|company|trust|charity|clinic|club|agency|department|board)$/i,
  compass:
    /^(?:the|north|south|east|west|united|main|great|best|central|pacific|eastern|mountain|san|santa|first|second|city|ville|comune|hotel|casa|people|next|standard|time|group|district|hall|center|centre|stadt|haus|klinik|mairie|human|talent|career|la|le|el|les|los|de|il|studio|osteria|team|red|blue|may|june|march|august|happy|home|good|new|general|bureau|office|ai|data|water|street|road|school|museum|department)$/i,
  ruling:
    /^(?:(?:School |Governing )?Board|Governors|Governing Body|Trustees) of (?!Education|Health|Management|Trustees|Governors|Directors|Trade)(?=\p{Lu}\S* \S)/u,
  /** “Sent automatically by …”: what leads to the sender’s name in a footer. */
  sentBy: /^(?:sent|this (?:mail|message) was sent)(?: automatically)? by /i,
  legalTail:
    /(?:,?\s(?:[Ii]nc|[Ll]td|Co|Corp|Lda|Ltda)\.|\s(?:S\.\p{L}\.(?:\p{L}\.)?|\p{L}\.\p{L}\.(?:\p{L}\.)?|St\.))$/u,
  legal:
    /\s(?:g?GmbH(?: & Co\. KG)?|AG|SE|KG|e\.V\.|Ltd|LLP|LLC|[Ii]nc\.?|PLC|S\.\p{L}\.\p{L}?\.?|B\.V\.|N\.V\.|S\.r\.l\.|S\.p\.A\.|Lda\.?|Ltda\.?)$/u,
  /** Parts of a house that may sign for it: “Institut für Physik, Universität Nordheim”. */
  partOf:
    /^(?:institut[eo]?|dep(?:artmen)?t\.?|faculty|fakultät|school of|lehrstuhl|zentrum für|cent(?:re|er) for|klinik für|abteilung|dipartimento|departamento|facultad|faculdade|faculté|laboratoire|vakgroep|faculteit|ag|division|unit|office)(?:\s(?:of|für|de|di|du|des|for|van|voor|d'|y|\p{Lu})|$)/iu,
  /** “Per la Cooperativa …”, “Im Auftrag der …”: whom a signature stands for. */
  standsFor:
    /^(?:per\s(?:la|il|lo|l['’])|für(?:\s(?:die|das|den))?|pour(?:\s(?:la|le|l['’]))?|por\s(?:la|el)|pel[ao]|namens(?:\s(?:de|het))?|for(?:\sthe)?|im auftrag(?:\s(?:der|des))?|on behalf of(?:\sthe)?|i\.\s?a\.)\s?(?=\p{Lu})/iu,
  /** “the position of Operations Lead at …”: the firm, not a place, follows. */
  jobBefore:
    /\b(?:position|role|post|job|interview|opening|vacancy|opportunity|application|team|internship|career)\b[^.!?\n]{0,80}$/i,
  weak: /(?:with|con|com|mit|avec|met|in|en|em|from|of|de|d[oa]|del|by|by|bei der|bei|for|at)\s?$/i,
  /** “Retained adviser to Tarn Council”: the firm behind a title. */
  behindTitle: /^.{3,40}?\s(?:of|at|to|for|with|de|du|des|d[ao]|del|della|der|des|van|bei|bij)\s(?=\p{Lu})/u,
  leads: /^(?:per|für|for|pour|por|the|la|le|die|der|das|il|el|o|a|de|het)\s/i,
};
