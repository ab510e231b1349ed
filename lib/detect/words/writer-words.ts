/** Words that tell whether who writes a mail meets its reader, all languages in one. */
export const writerWords = {
  /** Whose trade it is to arrange: they write “we look forward to meeting you” for others. */
  arranger:
    /recruit|talent|\bhr\b|human res|people|personal|personnel|\brh\b|risorse umane|recursos humanos|ressources humaines|selec|seleç|selez|assist|koordin|coordin|sekret|secret|payroll|admin|\bp\.?a\.?\b|headhunt|search|büro|office of/i,
  /** They decide together, whoever writes for them. */
  board:
    /(?<!\p{L})(?:committee|panel|board|jury|kommission|auswahlkommission|gremium|comité|commission|commissione|comissão|banca|tribunal|commissie|selectiecommissie|júri|interviewers?|(?:the|our) (?:hiring )?manager)(?!\p{L})/iu,
  /** The writer in so many words, whatever stands around. */
  inPerson:
    /(?<!\p{L})(?:(?<!(?:introduce|by|for|present|speaking for) )myself|yours truly|the (?:two|three) of us|just me|only me|me (?:\+|plus|&|n)|w\/? ?me|meself|the undersigned|either (?:me|I) or|you, me,|(?:i['’]ll|i will) be (?:doing it|the one|on the floor|on the)|i['’]m bringing|i['’]ll catch you|mi(?:j|) ?zelf|mezelf|ondergetekende|ik doe het (?:gesprek|zelf)|ik ben er (?:zelf )?(?:ook )?bij|(?:tref|treft|ontmoet|spreekt) (?:je |u )?(?:dan )?mij|we zien elkaar|wij (?:tweeën|twee|beiden)|moi-même|nous deux|chez moi|juste moi|yo mism[oa]|(?:nosotros|los) dos|solo yo|eu mesm[oa]|comigo mesmo|nós dois|je vous rejoin\p{L}+|on (?:se (?:voit|pose|retrouve|parle)|discute|cause|papote)|un[ao]? servidor[a]?|quien suscribe|(?:la|lo|te) veo (?:mejor )?(?:el|en|a)|ci s(?:iamo|ono|arò) io|a gente (?:conversa|bate|fala|se v[eê])|meiner wenigkeit|unterzeichnete[rn]?|(?:reden|sprechen|sitzen|schauen|schnacken) wir zu (?:zweit|dritt|viert)|zeige ich (?:ihnen|dir)|hole (?:ich )?(?:sie|dich) (?:dann )?(?:ins|in mein)|wir (?:beide|zwei)|bei mir|nur ich|il sottoscritto|la sottoscritta|noi due|da me)(?!\p{L})/iu,
  /** Who brings their own family or partner sits there too. */
  kin: /(?<!\p{L})(?:my (?:wife|husband|brother|sister|dad|father|mum|mother|son|daughter|business partner|co-?founder)|meine?[mnrs]? (?:frau|mann|bruder|schwester|vater|mutter|sohn|tochter|kompagnon)|m(?:on|a) (?:femme|mari|frère|sœur|soeur|père|mère|fils|fille|associée?)|mi (?:esposa|mujer|marido|esposo|soci[oa]|hermano|hermana|hijo|hija|viejo|padre|madre)|(?:meu|minha) (?:sóci[oa]|espos[oa]|marido|mulher|irmão|irmã|filh[oa]|pai|mãe)|mi[oa] (?:soci[oa]|fratello|sorella|moglie|marito|figli[oa]|padre|madre)|mijn (?:man|vrouw|broer|zus|vader|moeder|zoon|dochter|compagnon)|der vater|die chefin|vadder)(?!\p{L})/iu,
  /** “- me” in a list. */
  alone: /^[^\p{L}]{0,5}(?:me|myself|ich|moi|yo|eu|io|ik|mijzelf|mezelf)$/iu,
  /** Who joins, joins somebody. */
  joins:
    /(?<!\p{L})(?:join(?:s|ing)?|dazustoßen|dazukommen|listen(?:s|ing)? in|sit(?:s|ting)? in|stößt dazu|kommt dazu|nous rejoin\p{L}*|se (?:unirá|une)n?|si unirà|sluit aan|schuift aan|junta-se)(?!\p{L})/iu,
  /** Who comes as well comes beside the writer. */
  asWell:
    /(?<!\p{L})(?:too|also|as well|join(?:ing|s)? us|with us|auch|ebenfalls|dazu|aussi|également|también|anche|ook|também)(?!\p{L})/iu,
  /** What anybody writes for a house: thanks, regrets, asks for word, promises to send something. */
  formula:
    /(?<!\p{L})(?:(?:let|tell|give|send|email|text|call|ring) me|I(?:'ll| will) send|I(?:'m| am) (?:so |very |really )?(?:sorry|afraid|pleased|writing|delighted|happy)|I (?:apologi[sz]e|hope|regret|can confirm)|t(?:ut|äte) mir (?:sehr )?leid|je (?:suis|vous prie|vous confirme)|mi (?:dispiace|scuso)|me complace|lamento)(?!\p{L})/giu,
  /** Somebody speaks for themselves. */
  ownVoice:
    /(?<!\p{L})(?:I|me|my|ich|mich|mir|mein\p{L}{0,2}|je|j'|moi|mon|ma|mes|yo|mi|mis|eu|meu|minha|io|mio|mia|ik|mij|mijn)(?!\p{L})/u,
  /** What has been decided is not imagined, though it speaks of others: “we have chosen candidates whose …”. */
  decided:
    /\b(?:decided|chosen|opted|elected|selected)\b.{0,60}\b(?:other|another|different|not|someone|candidates? (?:who|whose))\b/i,
};
