/** Where an employer’s name stands; the group is the name as written. */
const word = String.raw`(?:[\p{Lu}\d][\p{L}\d&'’+-]*(?:\.(?=[\p{L}\d]|,? (?:Inc|LLC|KG)|$))?[\p{L}\d&'’+-]*)`;
const C = String.raw`((?:The )?${word}(?:(?:,? (?:&|and|of|the|de|la|du|des|der|und|y|e|für|St\.|${word})|, (?:Inc|LLC|Ltd|LLP)\.?)(?=[\s,.;:!?)]|$)){0,6})`;

export const companyPatterns: { pattern: RegExp; strength: number }[] = [
  {
    strength: 1,
    pattern:
      /^(?:company|employer|organi[sz]ation|school|unternehmen|firma|entreprise|empresa|azienda|bedrijf)\s?[:\t]\s*(.{2,80})$/imu,
  },
  {
    strength: 0.97,
    pattern: new RegExp(
      String.raw`\b(?:on behalf of|behalf of|my client|our client|im auftrag von|pour le compte de|em nome da?|per conto di)\s(?:the |der |die )?${C}`,
      'u',
    ),
  },
  {
    strength: 0.95,
    pattern: new RegExp(
      String.raw`\b(?:position|role|post|job|opening|vacancy|interview\w*|application|applying|applied|applicant|offer|team|career|programme|program|conversation|chat|call|visit|day|work(?:ing)?|opportunity|interest|interviewing|joining)\b[^.!?\n]{0,60}? (?:at|with) (?:the team at )?${C}`,
      'u',
    ),
  },
  {
    strength: 0.9,
    pattern: new RegExp(
      String.raw`\b(?:here|we) at ${C}|\b(?:recruiter|talent partner|recruiting coordinator|manager|hr) (?:at|with|@) ${C}`,
      'u',
    ),
  },
  {
    strength: 0.93,
    pattern: new RegExp(
      String.raw`\b(?:bei|bei der|beim|chez|presso|bij|en|na|no|nell['’]azienda|in der|à la|al|alla) (?:der |den |die |das |la |el |il |het |de )?${C}`,
      'u',
    ),
  },
  {
    strength: 0.92,
    pattern: new RegExp(
      String.raw`^${C} (?:would (?:like|love|be)|is (?:pleased|delighted|excited|happy)|invites|are (?:pleased|delighted)|has (?:invited|reviewed)|got your|lädt)\b`,
      'mu',
    ),
  },
  { strength: 0.85, pattern: new RegExp(String.raw`\b(?:applied|applying|application) to ${C}`, 'u') },
];

/** Words that hang on a company’s name in a sender’s display name. */
export const senderTail =
  /\s*(?:[-–—|,@]\s*)?\b(?:careers?|jobs?|talent(?: (?:team|acquisition|partner))?|recruit(?:ing|ment|er|ers)?(?: team)?|hiring(?: team)?|people(?: (?:team|ops|& culture))?|human (?:resources|capital)|hr(?: (?:team|desk|operations))?|personal(?:abteilung|amt)?|bewerbermanagement|bewerbungen|karriere|ressources humaines|recrutement|service rh|rh|selecci[oó]n|talento|atracci[oó]n de talento|recursos humanos|gente e gest[aã]o|ufficio personale|risorse umane|selezione|personeelszaken|early careers|team|notifications?|no-?reply|interviews?|scheduling|coordinator|via .*|durch .*|per .*)\b\.?\s*$/iu;
export const legalForm =
  /\b(?:Inc|LLC|LLP|Ltd|Limited|PLC|GmbH(?: & Co\. KG)?|AG|KG|SE|e\.V\.|S\.?A\.?S?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?|B\.?V\.?|N\.?V\.?|Lda\.?|Ltda\.?|Trust|Council|University|Hospital|School|Academy|Foundation|Clinic|Group|Bank|Cooperative|Partners|Health|Board|Bureau|Department|Institute|College|Stadtwerke|Klinikum|Verein|Mairie|Ayuntamiento|Comune|Gemeente|Waterschap)\b/u;
export const notACompany =
  /^(?:the|a|an|our|your|this|that|you|we|us|i|it|him|her|them|me|my|eastern|central|pacific|mountain|zoom|microsoft|teams|google|meet|skype|webex|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|dear|hi|hello|best|regards|interview|phone|video|human resources|hr|room|floor|am|pm|ihre?|sie|wir|der|die|das|herr|frau|le|la|vous|nous|madame|monsieur|usted|lei|u|je|candidate|home|linkedin|indeed|greenhouse|lever|workday|calendly|ashby|teamtailor|hirevue|goodtime|paradox)$/iu;
