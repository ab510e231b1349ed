/** Where a role stands in prose and subjects, in all languages; the group is the role as written. */
const R = String.raw`([\p{L}\d][\p{L}\d&/+.,'’() –-]{2,80}?)`;
const end = String.raw`(?=\s*(?:\(?(?:ref|req|job|vacancy|kennziffer|r-|jr-|#)\b|\s[-–—|]\s|[.,;:!?\n]|\s(?:position|role|post|job|opening|vacancy|opportunity|spot|team|at|with|in|on|and|we|is|has|for|here|bei|chez|en|presso|bij|na|no|zu|und|einladen|am|op|il|le|el)\b|$))`;

export const rolePatterns: { pattern: RegExp; strength: number }[] = [
  {
    strength: 1,
    pattern:
      /\b(?:role|position|job(?: title)?|post|stelle|poste|puesto|cargo|vaga|posizione|ruolo|functie|vacature)\s?[:\t]\s*(.{3,90})$/imu,
  },
  {
    strength: 0.98,
    pattern: new RegExp(
      String.raw`\b(?:for|about|regarding|to|of|in) (?:the|our|an?) (?:post|position|role|job|opening) of ${R}${end}`,
      'iu',
    ),
  },
  {
    strength: 0.97,
    pattern:
      /\b(?:the|our|an?|your) (?!same |next |second |first |final |whole |new |open )((?:[\p{Lu}\d][\p{L}\d&/+.'’()-]*|of|and|in|for|[-–&])(?:,? (?:[\p{Lu}\d(][\p{L}\d&/+.'’()-]*|of|and|in|for|to|the|[-–&IVX]+)){0,8}) (?:position|role|post|job|opening|vacancy|opportunity|opportunit|program|programme)\b/u,
  },
  {
    strength: 0.9,
    pattern:
      /\b(?:interview|offer|apply(?:ing)?|applied|application|screen|chat|conversation|call|candidate|selected|shortlisted|considered|interviewing|callback|you)\b[^.!?\n]{0,40}? (?:for|as) (?:the |our |an? )?(?:post of |position of |role of )?((?:[\p{Lu}\d][\p{L}\d&/+.'’-]*)(?: (?:\([^)]{2,40}\)|[\p{Lu}\d][\p{L}\d&/+.'’-]*|of|and|&|[-–]))*)/u,
  },
  {
    strength: 0.95,
    pattern: new RegExp(
      String.raw`\b(?:stelle|position|bewerbung|gespräch|zweitgespräch|tätigkeit|einladung|vorstellungsgespräch)\b[^.\n]{0,30}? als ${R}${end}`,
      'iu',
    ),
  },
  {
    strength: 0.85,
    pattern:
      /\bals ([\p{Lu}][\p{L}-]+(?:[/*:](?:in|innen))?(?: \((?:m|w|d|\/|x|\s)+\))?(?: [\p{Lu}][\p{L}-]+)?)/u,
  },
  { strength: 0.95, pattern: new RegExp(String.raw`\b(?:au|le|du|un) poste (?:de |d['’])${R}${end}`, 'iu') },
  {
    strength: 0.95,
    pattern: new RegExp(String.raw`\b(?:puesto|cargo|vacante|posici[oó]n|plaza) de ${R}${end}`, 'iu'),
  },
  {
    strength: 0.95,
    pattern: new RegExp(String.raw`\b(?:vaga|cargo|fun[cç][aã]o|posi[cç][aã]o) de ${R}${end}`, 'iu'),
  },
  { strength: 0.95, pattern: new RegExp(String.raw`\b(?:posizione|ruolo|figura) di ${R}${end}`, 'iu') },
  {
    strength: 0.95,
    pattern: new RegExp(String.raw`\b(?:functie|vacature|rol|positie) (?:van |voor |als )?${R}${end}`, 'iu'),
  },
  {
    strength: 0.7,
    pattern: /\bfor (?:the )?((?:[a-z]+ ){0,3}[a-z]+) (?:position|role|post|job|opening|vacancy|spot)\b/iu,
  },
];

/** Subjects: `Interview: Sous Chef`, `Sous Chef - second interview`, `Grants Manager at Harbor Light`. */
export const subjectRoles: RegExp[] = [
  /(?:interview|gespräch|entretien|entrevista|colloquio|gesprek|screen|callback|plant visit|next steps?|round \w+|final loop|confirmed|invitation|application|bewerbung|candidature|invite)\b[^:–—-]{0,30}(?:[:–—]|\s-)\s*(.{3,90})$/iu,
  /(?:for|as|als|pour|para|per|voor)\s(?:the\s|our\s)?(?:post of |position of |role of )?(.{3,80}?)(?:\s(?:at|with|@|bei|chez|en|presso|bij|na)\s.+)?$/iu,
  /^(?:re:\s*|fwd?:\s*|aw:\s*)*(.{3,80}?)\s(?:post|role|position|vacancy|search)?\s?[-–—:|]\s?(?:your |second |final |first |video |phone |telephone |on-?site )?(?:interview|second stage|final|invitation|next|gespräch|entretien|entrevista|colloquio|gesprek|availability|schedule)/iu,
];

/** Marks of sex and level that are no part of a role’s name. */
export const genderMarks =
  /\s*\((?:m|w|f|d|x|h|i|mwd|gn|all genders|[mwfdxhi]\s?[/|*,]\s?[mwfdxhi](?:\s?[/|*,]\s?[mwfdxhi])?)\)\s*/giu;
export const requisition =
  /\b(?:ref(?:erence)?\.?|req(?:uisition)?\.?(?: id)?|job id|vacancy(?: no\.?)?|kennziffer|réf\.?|joa|announcement)\s?[:#]?\s?([A-Z0-9][A-Z0-9_/-]{2,20})\b|\b((?:R|JR|REQ)-?\d{3,8})\b/iu;
/** Words that no role consists of. */
export const notARole =
  /\b(?:interview|meeting|call|conversation|time|email|e-mail|invitation|confirm\w*|tomorrow|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|your|you|we|us|our|gespräch|entretien|entrevista|colloquio|gesprek|uhr|application|round|stage|next step|position|process|opportunity|week|day)\b|https?:|@|\d{1,2}[:.]\d\d/iu;
