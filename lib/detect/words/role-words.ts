/** Marks of sex and level that are no part of a role’s name. */
export const genderMarks =
  /\s*\((?:m|w|f|d|x|h|i|v|mwd|gn|all genders|[mwfdxhiv]\s?[/|*,:]\s?[mwfdxhiv](?:\s?[/|*,:]\s?[mwfdxhiv])?)\)\s*|\s+(?:[mwfdxhv]\/[mwfdxhv](?:\/[mwfdxhv])?)(?![\p{L}])/giu;
export const requisition =
  /\b(?:ref(?:erence)?\.?|req(?:uisition)?\.?(?: id)?|job id|vacancy(?: no\.?)?|kennziffer|réf\.?|joa|announcement)\s?[:#]?\s?([A-Z0-9][A-Z0-9_/-]{2,20})\b|\b((?:R|JR|REQ)-?\d{3,8})\b/iu;
/** Words that no role consists of. */
export const notARole =
  /https?:|@|\d{1,2}[:.]\d\d|(?<![\p{L}])(?:e-?mail|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|january|february|march|april|june|july|august|september|october|november|december|interviews?|invitation|confirmation|available|you|your|we|us|me|it|gespräch|vorstellungsgespräch|termin|uhr|ihnen|uns|entretien|candidature|vous|nous|disponibilités?|entrevista|candidatura|usted|nosotros|colloquio|gesprek|sollicitatie|sollicitatiegesprek|kandidat\w*|candidates?|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|minutes?|minuten|hours?|conversation|further|considering|questions?|details|same|next|this|that)(?![\p{L}])/iu;
