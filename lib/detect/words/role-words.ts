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
};
