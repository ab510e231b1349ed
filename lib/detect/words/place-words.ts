/** Words within the name of a place, all languages in one. */
export const placeWords = {
  /** Inside a name. */
  joins:
    /^(?:of|the|de|la|le|las|los|les|du|des|del|della|dello|dei|delle|degli|di|do|da|dos|das|der|den|dem|van|von|zum|zur|and|und|et|y|e|&)$/iu,
  /** Between a word for a place and where that is. */
  standsIn:
    /^(?:on|in|at|near|above|behind|opposite|outside|under|off|beside|an|am|im|bei|à|au|aux|sur|chez|en|em|na|no|a|al|alla|presso|te|op|aan|bij)$/iu,
  article: /^(?:the|der|dem|den|die|la|le|les|el|los|las|il|lo|o|os|de|het)$/iu,
  /** Romance tongues name a room by what is done in it: “salle des mariages”. */
  belongs: /^(?:des|du|de|del|della|di|do|da|dos|das|dei)$/iu,
  /** Small words before a room. */
  adjective:
    /^(?:main|front|back|side|rear|north|south|east|west|upper|lower|first|second|third|staff|reception|meeting|conference)$/i,
  contracted: /['’](?:re|ll|ve|m|d|t)$/i,
  hour: /^(?:\d{1,2}(?:[:.h]\d\d)?(?:[ap]m|h|uhr|u)|\d{1,2}[:h]\d\d|\d{1,2}\.\d\d|\d{4})$/iu,
  /** “at half one”, “at noon”. */
  saysTime:
    /^(?:half|quarter|noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|quiet|suitable|private)$/,
  /** No place begins with these, and none goes on with them. */
  noPlace: /^(?:with|for|from|by|so|then|who|where|when|suits?|as)$/i,
  /** “the boathouse”, “unserem Büro”: before a place’s name it adds nothing. */
  leadingArticle: /^(?:the|our|der|die|das|dem|den|la|le|les|el|los|las|il|lo|i|o|a|os|as|de|het)\s/,
  /** “la grange Perret”, “het depot in Lokeren”: in these tongues the article is the sentence’s. */
  smallArticle:
    /^(?:la|le|les|el|los|las|il|lo|gli|de|het|der|die|das|dem|den|os|as|o|a)\s(?=\S)|^l['’](?=\p{L})/u,
  /** “Use the side entrance”, “table under Strand at The Tin Ladle”: what is done there stands before it. */
  leadVerb:
    /^(?:(?:please )?(?:use|come (?:in )?(?:to|by|through)|report to|go to|enter (?:by|through|via)|passez|présentez-vous|nehmen sie|gebruik)\s(?:(?:à|au|den|die|das)\s)?|(?:a )?table (?:under|for|in)\s.{2,30}?\sat\s)/iu,
  /** What ends so may go on behind its dot. */
  mayGoOn: /(?:^|[\s,])(?:St|Ste|Sta|Co|Mcal|Gral|Av|Dr|\d{1,2})$/u,
  floorFollows:
    /^ ?(?:Stock|Etage|OG|Obergeschoss|Stiege|[ºª°]? ?(?:piso|andar|piano|planta)|étage|verdieping)(?![\p{L}])/u,
  nameFollows: /^ \p{Lu}[^,.;:()!?]{1,40}/u,
  /** “Besprechungszimmer 2 der”: a small word that what follows was cut off from. */
  cutOff:
    /\s(?:the|of|and|to|der|des|dem|den|das|und|von|vom|zum|zur|im|am|la|le|les|de|du|et|au|aux|el|los|las|del|en|do|da|dos|das|di|della|dello|dei|il|van|het|aan|op|te|&)$/,
  /** “in der Seestraße 41 statt”: what a German or Dutch verb leaves at the end. */
  verbBehind: /\s(?:statt|ein|zu|plaats)$/,
  /** Behind a place, no part of it: where it is not, what for, who is there, what comes after. */
  elseBehind:
    /(?:,\s(?:(?:not|niet|nicht|pas|não|no|non)\s|(?:M|Mr|Mrs|Ms|Mme|Dr|Frau|Herrn?|Sra?|dhr|mevr|sig(?:ra)?)\b\.?\s|com o\s|con (?:el|la)\s|avec\s|mit\s|with\s|met\s|(?:it|that|we|there)['’](?:s|re)\s|next to\s|knock\s|buzzer\s|do lado|ao pé\s|ao lado\s|neben\s|gleich(?:\s|$)|au-dessus\s|à côté\s|naast\s|junto a\s|al lado\s|frente a\s|en frente\s|accanto\s|di fianco\s|ask\s|ring\s|buzz\s|come\s|enter\s|go\s|turn\s|park\s|fragen|demande[rz]?\s|vraag\s|chied[ai]\s|pregunt[ae]\s)|\s[-–]\s(?:ask|fragen|demande[rz]?|vraag|chied[ai]|pregunt[ae])\s|\s(?:rather than|instead of|for the post|statt|plutôt que|en vez de|anziché|in plaats van|after (?:the|mass|school)|y charlamos|y hablamos)\s).*$/iu,
  /** Behind a place, no part of it: when. */
  whenBehind:
    /(?:,?\s(?:(?:on|le|am|el|il|op|na|no)\s)?(?:mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miércoles|jueves|viernes|sábado|montag|dienstag|mittwoch|donnerstag|freitag|samstag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|segunda|terça|quarta|quinta|sexta)(?:s|day|nesday|sday|rsday|urday|-feira)?\.?(?:\s\d{1,2}\.?(?:\s\p{L}{3,9})?)?|,?\s(?:(?:on|am|le|el|il|op|den)\s(?:\p{L}{3,10},?\s)?\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?\p{L}{3,10}|(?:at|um|à|om|alle|às|a\slas)\s\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|uhr|uur|h)?)){1,2}$/iu,
  /** Before a place, no part of it: the end of when. */
  whenBefore:
    /^\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|uhr|uur|h)?\s(?:in|im|at|bei|à|dans|en|no|na|presso|op)\s(?=\p{L})/iu,
  /** “Thursday”, “12.15pm”, “9h40”: no piece of an address. */
  isTime:
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s.*)?|(?:on |le |am |el |il |op )?\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?(?:jan|feb|fév|m[aä]r|apr|abr|avr|ma[iyg]|jui?n|jui?l|giu|lug|ao[uû]|ago|aug|sep|set|o[ck]t|ott|out|nov|dec|dez|dic|déc|gen|ene)\p{L}{0,7}\.?|\d{1,2}[:.h]\d\d ?(?:[ap]\.?m\.?|uhr|h|uur)?|\d{1,2} ?(?:[ap]\.?m\.?|uhr|h|uur)|\d{1,2} \p{L}+ 20\d\d)(?: \(\p{L}{2,9}\))?$/iu,
  /** “Interview Weds 14th 2pm” */
  saysWhen: /\d ?[ap]\.?m\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|s)?\b.*\d/i,
  /** Before an address: prepositions that a place follows. */
  leadsIn:
    /(?:^|\s)(?:at|in|to|im|in der|in die|am|an der|bei|beim|à|à la|à l'|au|dans|en|en el|en la|presso|alla?|all'|nella|nel|na|no|em|op|te|aan|bij|the|our|unserem|unserer|unser|notre|nuestra|nossa|nostra|onze|ons|use|is|are|sind|est|es|é|è|we're|der|die|das|zu|il|la|lo|el|o|a|het|de|per|report to|van)\s+(?=\S)/giu,
  /** “10:00, County Hall”: a comma behind the hour leads in as well. */
  behindHour: /(?:\d|[ap]\.?m\.?|uhr|noon|\d ?h|uur|time\)?|o'clock|horas|heures), (?=\S)/giu,
  /** “come to”, “same place,”: they lead to where the meeting is by themselves. */
  leadsThere: /^\p{L}+ (?:to|by|into|through|place|address|room|spot)(?![\p{L}])/iu,
  /** Words of a location that is no place. */
  online:
    /https?:|zoom|teams|google meet|webex|\bvideo|\bvisio|\bphone|telephone|telefon|t[ée]l[ée]phon|tel[eéè]fono|online|virtual|en ligne|skype|facetime|whatsapp|\bcall\b|hirevue|remote|distan[cz]|^\+?[\d\s().-]{7,}$|tb[adc]\b|to be confirmed|meet\.google/i,
  /** A town behind a street without a comma: “Moorweg 11 in Rastede”. */
  inTown: /^ (?:in|à|a|te|em) (?:la |La |El )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?=[.,;:!?)]|$)/u,
};
