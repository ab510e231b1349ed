import type { LabelWords } from './label-words';

export const de: LabelWords[] = [
  {
    for: 'interview',
    weight: 2.2,
    pattern:
      /\b(?:laden|lade|einladen|einzuladen|einladung)\b.{0,120}(?:gespräch|interview|kennenlernen|termin|probearbeit|runde)|(?:gespräch|interview|kennenlern\w*)\b.{0,60}(?:einladen|einzuladen|eingeladen)/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /vorstellungsgespräch|bewerbungsgespräch|zweitgespräch|erstgespräch|auswahlgespräch|kennenlerngespräch|telefoninterview|probearbeit|jobinterview|hospitation|vorstellungs(?:termin|tag|runde)|probe(?:tag|schicht|stunde)|schnupper(?:tag|woche)|auswahl(?:tag|termin|verfahren)|vorstellen kommen|persönlich kennen/i,
  },
  {
    for: 'interview',
    weight: 1,
    pattern: /\b(?:gespräch|interview|kennenlernen|kennen zu lernen|kennenzulernen)\b/i,
  },
  { for: 'interview', weight: 0.8, pattern: /\b(?:unser|ihr|dein)\w* (?:gespräch|interview)/i },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /\b(?:möchten|würden|freuen)\b.{0,60}(?:sie|dich|euch)\b.{0,40}(?:kennen\s?(?:zu)?\s?lernen|kennenlernen|sprechen|treffen|einladen|wiederzusehen|wiedersehen)/i,
  },
  {
    for: 'interview',
    weight: 1.5,
    pattern:
      /\b(?:zweite[sn]?|dritte[sn]?|nächste[nr]?|weitere[ns]?|finale[ns]?|letzte[nr]?) (?:gespräch|runde|interview|termin)/i,
  },
  {
    for: 'interview',
    weight: 1,
    pattern: /\b(?:ihre|deine|eure) (?:bewerbung|unterlagen)|beworben|stelle als|position als/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /bestätig(?:en wir|ung|t\b)|hiermit bestätige|steht fest|ist (?:fest )?(?:gebucht|eingetragen|vereinbart)|erinner(?:ung|n)|wie (?:besprochen|vereinbart)|bis (?:morgen|dann)|vielen dank für (?:die|ihre|deine) (?:rückmeldung|zusage|bestätigung)/i,
  },
  {
    for: 'confirmation',
    weight: -1.6,
    pattern: /bestätigen sie|bestätige(?:n sie)? (?:uns|mir|bitte|kurz)|bitte (?:um )?bestätig/i,
  },
  {
    for: 'request for availability',
    weight: 2.4,
    pattern:
      /(?:wann|welche[rsn]?|wie) .{0,40}(?:passt|passen|zeit|hätten|können sie|kannst du|möglich|recht)|passt (?:ihnen|dir|es)|terminvorschl|(?:mögliche|freie) termine|verfügbarkeit|(?:termin|zeit) (?:wählen|aussuchen|buchen|auswählen)|wählen sie|such(?:e|en sie) (?:dir|sich)/i,
  },
  {
    for: 'invitation',
    weight: 1.2,
    pattern:
      /einladen|einladung|lade[n]? (?:wir|ich|sie|dich|euch)|schlage[n]? .{0,20}vor|hätten sie (?:am|zeit)/i,
  },
  {
    for: 'reschedule',
    weight: 3.6,
    pattern:
      /verschieb|\bschieben\b|können wir .{0,40}(?:stattdessen|auf (?:montag|dienstag|mittwoch|donnerstag|freitag|den|\d))|verlegt|verlegen|neuer termin|neuen termin|anderen termin|ersatztermin|statt(?:dessen)?\b.{0,40}(?:\d|montag|dienstag|mittwoch|donnerstag|freitag)|umplanen|vorverlegen|terminänderung/i,
  },
  {
    for: 'reschedule',
    weight: -3.6,
    pattern:
      /(?:falls|sollten|wenn) .{0,80}(?:verschieb|anderen termin|verhindert|nicht passt|neuen termin|ersatztermin)/i,
  },
  {
    for: 'cancellation',
    weight: 4.5,
    pattern:
      /nicht nachgeholt|ersatztermin (?:ist|wird|gibt es) (?:\p{L}+ ){0,2}(?:nicht|keiner)|keinen (?:ersatz|neuen )termin|(?:stelle|position) .{0,40}anderweitig besetzt/iu,
  },
  {
    for: 'conditional offer',
    weight: 5,
    pattern:
      /erst wenn .{0,80}(?:zusage|vertrag|angebot|verbindlich)|sobald .{0,70}(?:mache|machen|schicke|schicken|bekommst|bekommen|setze|setzen) .{0,20}vertrag|(?:zusage|angebot) .{0,40}(?:noch nicht verbindlich|erst verbindlich)/i,
  },
  {
    for: 'cancellation',
    weight: 3.6,
    pattern:
      /absagen|absage (?:ihres|deines|des) (?:termins|gesprächs)|(?:termin|gespräch) .{0,30}absag|abgesagt|entfällt|storniert|findet nicht statt|nicht stattfinden/i,
  },
  {
    for: 'cancellation',
    weight: 5.4,
    pattern: /(?:gespräch|termin|interview)\w* (?:am|vom|für|um|mit) .{0,40}(?:absag|abzusag|storn)/i,
  },
  { for: 'cancellation', weight: -3, pattern: /(?:falls|sollten|wenn) .{0,60}(?:absagen|abgesagt)/i },
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /(?:stelle|position) .{0,60}(?:besetzt|vergeben)|(?:für (?:eine andere|einen anderen|andere)|anderweitig) .{0,40}(?:entschieden|bewerber|kandidat)|nicht (?:berücksichtigen|weiter (?:berücksichtigen|verfolgen)|zusagen|in die engere)|leider .{0,60}(?:absage\b(?! (?:ihres|deines|des))|keine (?:positive|zusage)|nicht (?:für sie|weiter|anbieten|erfolg|in die|zu einem|überzeug))|keine (?:zusage|positive)|absage\b(?! (?:des|ihres|deines|unseres|von))|für ihren (?:weiteren|beruflichen) .{0,30}(?:alles gute|viel erfolg)|wünschen .{0,40}(?:alles gute|viel erfolg)/i,
  },
  { for: 'rejection', weight: 2, pattern: /leider|bedauer/i },
  {
    for: 'offer',
    weight: 4.6,
    pattern:
      /(?:stelle|position|vertrag|arbeitsvertrag)\b.{0,40}anbieten|vertragsangebot|stellenangebot für sie|arbeitsvertrag (?:im anhang|anbei|zu)|willkommen im team|zusage\b/i,
  },
  {
    for: 'conditional offer',
    weight: 6,
    pattern: /vorbehaltlich|unter (?:dem )?vorbehalt|unter der bedingung/i,
  },
  {
    for: 'application receipt',
    weight: 4,
    pattern:
      /(?:bewerbung|unterlagen)\b.{0,40}(?:erhalten|eingegangen|angekommen)|eingangsbestätigung|eingang ihrer bewerbung|haben ihre (?:bewerbung|unterlagen) .{0,20}erhalten/i,
  },
  {
    for: 'application receipt',
    weight: 1.4,
    pattern: /(?:melden uns|prüfen .{0,30}unterlagen|unaufgefordert|etwas geduld)/i,
  },
  {
    for: 'interview',
    weight: -2.5,
    pattern:
      /(?:falls|sollte|sofern|wenn) .{0,80}(?:passt|passen|überzeug|in frage|einladen|gespräch)|gegebenenfalls|ggf\. .{0,30}gespräch/i,
  },
  {
    for: 'assessment',
    weight: 4.2,
    pattern:
      /online-?test|einstellungstest|eignungstest|probeaufgabe|arbeitsprobe|testaufgabe|online-assessment|fallstudie|fragebogen/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /(?:vielen|herzlichen) dank für (?:das|ihr|die|dein) (?:nette |angenehme |gute |freundliche |offene )?(?:gespräch|zeit|interview|einladung).{0,200}\b(?:ich|mich|mir)\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /newsletter|abmelden|abbestellen|jobagent|stellenangebote für|neue (?:stellen|jobs|stellenangebote)|webinar|jetzt (?:anmelden|bewerben|lesen)|karrieretipp|diese .{0,20}fragen|bewerbungstraining|probeinterview|übungsgespräch|wg-|mietinteressent|visum|podcast|zeuge|elterngespräch|mitarbeitergespräch|austrittsgespräch|ehrenamt|infoabend/i,
  },
  {
    for: 'none',
    weight: 4.2,
    pattern:
      /(?:sind|bist|seid) (?:sie |du )?(?:als )?(?:interviewer|teil (?:der|des) (?:jury|panel|kommission))|(?:gespräch|interview) mit (?:dem|der) (?:bewerber|kandidat)|bewerberprofil|auf ihr profil (?:aufmerksam|gestoßen)|mein(?:em)? kunde/i,
  },
  {
    for: 'none',
    weight: 3.5,
    unlessJob: true,
    pattern:
      /sendung|leserinnen|redaktion|serie über|beschwerde|einbürgerung|studienplatz|stipendium|masterstudium|wohnungsbewerbung|mitarbeitergespräch|jahresgespräch|kreditantrag|elternabend|elterngespräch|leserschaft|arbeitsagentur|vermittlungsgespräch/i,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern:
      /wohnung|botschaft|studie(?:nteilnehm)|redaktion|journalist|messe\b|umfrage|besichtigung|ratgeber/i,
  },
  // Who writes first, unasked, offers no interview.
  {
    for: 'none',
    weight: 4,
    pattern:
      /(?:auf|über) (?:ihr|dein) profil|ihr profil (?:gefunden|gesehen|passt)|wechselwillig|offen für (?:neue|einen)|für (?:einen|unseren|meinen) (?:kunden|mandanten)/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /bis (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)(?=\s?[!.,]|$)|(?:prima|super|gut|perfekt|schön|passt),? dann|dann (?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)|halte[n]? .{0,20}(?:fest|frei)|wir (?:sehen|sprechen) uns/i,
  },
  {
    for: 'request for availability',
    weight: 2.4,
    pattern:
      /an welche[mn] (?:der|tag|termin)|teilen sie (?:uns|mir) .{0,30}mit,? (?:wann|welche|an welchem)|terminwunsch|freie[rn]? termin/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern:
      /lehrprobe|probetag|eignungsgespräch|engeren? (?:aus)?wahl|persönlichen? gespräch|zu einem gespräch|bittet sie zu/i,
  },
  {
    for: 'reschedule',
    weight: 3.4,
    pattern: /dazwischengekommen|alternativtermin|ausweichtermin|terminverschiebung/i,
  },
];
