/** Words for the ways to meet, in all languages of mails. */
export const kindWords = {
  phone:
    /\b(?:phone|telephone|call you|ring you|give you a call|will call|dial-?in|by phone|teleconference|telefon\w*|anrufen|rufe? (?:ich |sie )?an|téléphon\w*|appel\w*|telef[oó]n\w*|llam\w+|ligar|telefon[ae]\w*|chiam\w+|bellen|telefonisch)\b/i,
  video:
    /\b(?:video|zoom|teams|google meet|webex|skype|virtual(?:ly)?|online interview|visio\w*|videoconf\w*|videollamada|videochiamata|videogesprek|video-?gespräch|meet\.google|whereby|hirevue|one-way|on-demand)\b/i,
  onsite:
    /\b(?:on-?site|in person|in-person|at our (?:office|offices|store|headquarters|site|clinic|school)|come (?:by|in|to|to the)|our (?:office|offices|address)|visit|vor ort|persönlich|in unsere[mr]?|dans nos locaux|sur place|à la boutique|présentiel|presencial|en nuestras?|en la|presso|in sede|nostra sede|op (?:ons )?kantoor|locatie|standort|location|address|adresse|where|wo:|lieu|lugar|luogo|plant visit|tour|room|raum|salle|sala|zaal)\b/i,
  panel:
    /\b(?:panel|jury|board interview|interview committee|search committee|gremium|auswahlkommission|commissione|tribunal|comit[eé]|commissie)\b/i,
  meal: /\b(?:lunch|dinner|breakfast|brunch|mittagessen|abendessen|déjeuner|dîner|almuerzo|cena|comida|almoço|jantar|pranzo|etentje)\b/i,
  test: /\b(?:working interview|trial shift|working trial|probearbeit\w*|schnuppertag|journée d'essai|prueba práctica|prova pratica|proefdag|meeloopdag|skills test|written test|eignungstest)\b/i,
};

const street = String.raw`(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|way|square|sq|place|pl|court|ct|quay|row|terrace|parkway|pkwy|highway|hwy|plaza|floor|suite|building)\b`;
/** A street address in the common forms: number before or after the street’s name. */
export const addressPatterns: RegExp[] = [
  new RegExp(
    String.raw`\b\d{1,5}[A-Za-z]?\s(?:[NSEW]\.?\s)?(?:[\p{Lu}\d][\p{L}\d.'’-]*\s){1,4}${street}\.?(?:,?\s(?:[\p{Lu}\d#][\p{L}\d.'’#-]*,?\s?){1,8})?`,
    'iu',
  ),
  /\b\p{Lu}[\p{L}.'’-]*(?:straße|strasse|str\.|gasse|allee|platz|weg|ring|damm|ufer|kai|laan|straat|plein|weg|kade|dijk)\s?\d{1,4}\s?[a-zA-Z]?(?:,?\s\d{4,5}\s?(?:[A-Z]{2}\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|,\s\p{Lu}[\p{L}-]+)?/u,
  /\b\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|impasse|cours)\s[\p{L}'’ -]{2,40}?(?:,\s\d{5}\s\p{Lu}[\p{L}-]+|,\s\p{Lu}[\p{L}-]+|(?=[.\n?]|$))/iu,
  /\b(?:calle|c\/|avenida|avda\.|av\.|paseo|plaza|via|viale|piazza|corso|rua|praça|travessa|largo)\s[\p{L}.'’ ]{2,40}?,?\s\d{1,4}(?:,\s\d{4,5}(?:-\d{3})?\s?\p{Lu}[\p{L}-]+|,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?/iu,
];

/** Words before a place on a line of its own: `Where: …`. */
export const placeLabel =
  /^(?:where|location|place|venue|address|ort|wo|adresse|anschrift|standort|lieu|lugar|dónde|direcci[oó]n|ubicaci[oó]n|local|endereço|luogo|dove|indirizzo|sede|locatie|waar|adres)\s?[:\t–-]\s*(.{3,200})$/i;
/** A numbered room that may stand before or after an address. */
export const roomWords =
  /\b(?:room|raum|zimmer|salle|sala|zaal|kamer|building|gebäude|hall|suite|annex|conference room)\s[\p{Lu}\d][\p{L}\d.-]*/iu;
