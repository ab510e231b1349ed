import type { LabelWords } from './label-words';

export const nl: LabelWords[] = [
  {
    for: 'interview',
    weight: 2,
    pattern:
      /(?:uitnodig|nodigen|uit te nodigen).{0,80}(?:gesprek|kennismak|interview|ronde)|(?:gesprek|kennismaking).{0,60}(?:functie|met|voor|vacature|uitnodig)/i,
  },
  {
    for: 'interview',
    weight: 1.3,
    pattern:
      /sollicitatiegesprek|kennismakingsgesprek|\bgesprek\b|kennismaking|meeloopdag|proefdag|\binterview\b/i,
  },
  {
    for: 'interview',
    weight: 1.6,
    pattern:
      /(?:willen|zouden|graag|leuk).{0,50}(?:je|jou|u) .{0,40}(?:ontmoeten|spreken|leren kennen|uitnodigen|zien)|maken graag kennis/i,
  },
  {
    for: 'interview',
    weight: 1.5,
    pattern: /(?:tweede|derde|laatste|volgende|vervolg)\s?(?:gesprek|ronde|stap|interview)/i,
  },
  { for: 'interview', weight: 1, pattern: /(?:je|jouw|uw) (?:sollicitatie|cv|brief)|functie van|vacature/i },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern:
      /bevestig(?:en wij|en we|ing|d\b)|hierbij bevestig|herinnering|staat (?:gepland|vast|ingepland)|zoals (?:afgesproken|besproken)|tot morgen/i,
  },
  {
    for: 'confirmation',
    weight: -1.6,
    pattern: /(?:wil|kun|kunt|kan) (?:je|u) .{0,30}bevestig|graag .{0,20}bevestig(?:en|ing)/i,
  },
  {
    for: 'request for availability',
    weight: 2.4,
    pattern:
      /beschikbaar(?:heid)?|laat .{0,20}weten (?:wat|wanneer|welk)|kun (?:je|u) (?:op )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag)|wanneer (?:kun|kunt|zou|past)|welk(?:e)? (?:moment|dag|tijd)|schikt (?:je|u|het)|kies (?:een|je)|past (?:je|u|het)|tijdstip(?:pen)?/i,
  },
  { for: 'invitation', weight: 1.2, pattern: /uitnodig|nodigen|stellen .{0,20}voor/i },
  {
    for: 'reschedule',
    weight: 3.6,
    pattern:
      /verzet|verplaats|verschuiv|uitstellen|nieuwe (?:datum|tijd|afspraak)|andere (?:datum|dag|tijd)|in plaats van/i,
  },
  {
    for: 'reschedule',
    weight: -3.6,
    pattern: /(?:als|mocht|indien|lukt) .{0,60}(?:verzet|verplaats|andere (?:datum|dag|tijd))/i,
  },
  {
    for: 'cancellation',
    weight: 4.5,
    pattern:
      /wordt niet (?:verzet|ingehaald|opnieuw)|geen (?:nieuwe|andere) (?:afspraak|datum)|komt er geen (?:nieuw|ander)/i,
  },
  {
    for: 'conditional offer',
    weight: 5,
    pattern:
      /pas definitief (?:als|zodra|wanneer)|zodra .{0,60}(?:maak|maken|stuur|sturen) .{0,20}contract|onder (?:één|een|twee) voorwaarden?/i,
  },
  {
    for: 'cancellation',
    weight: 3.6,
    pattern: /annuler|geannuleerd|vervalt|afgelast|gaat niet door|afzeggen|afgezegd/i,
  },
  { for: 'cancellation', weight: -3, pattern: /(?:als|mocht|indien) .{0,60}(?:annuler|afzeg)/i },
  {
    for: 'rejection',
    weight: 4.5,
    pattern:
      /niet (?:verder|geselecteerd|uitgekozen|doorgaan|uitnodigen|gekozen)|andere kandida(?:at|ten)|verder met (?:iemand|een ander)|hoort? (?:dus )?niet bij|helaas .{0,80}(?:niet (?:uitnodig|verder|geselecteerd|gekozen|doorgaan)|afwijz|andere kandida)|afwijz|wensen (?:je|u) .{0,30}(?:succes|veel)/i,
  },
  { for: 'rejection', weight: 2, pattern: /helaas|jammer genoeg/i },
  {
    for: 'offer',
    weight: 4.6,
    pattern:
      /(?:graag|blij|verheugd).{0,40}(?:aanbod|aanbieden)|arbeidsovereenkomst|contractvoorstel|welkom (?:bij|in) (?:het|ons) team|je (?:hebt|krijgt) de baan/i,
  },
  { for: 'conditional offer', weight: 6, pattern: /onder voorbehoud|voorwaardelijk|mits/i },
  {
    for: 'application receipt',
    weight: 4,
    pattern:
      /(?:sollicitatie|cv)\b.{0,40}(?:ontvangen|binnengekomen)|(?:bedankt|dank) voor (?:je|jouw|uw) (?:sollicitatie|interesse|reactie)|ontvangstbevestiging/i,
  },
  {
    for: 'interview',
    weight: -3,
    pattern: /(?:als|indien|mocht) (?:je|jouw|uw) (?:profiel|sollicitatie|cv).{0,80}/i,
  },
  {
    for: 'assessment',
    weight: 4.2,
    pattern: /online (?:test|assessment)|capaciteitentest|opdracht|vragenlijst|\bassessment\b|casus/i,
  },
  {
    for: 'thank-you reply',
    weight: 4,
    pattern:
      /bedankt voor (?:het|ons|uw|je) (?:fijne |leuke |prettige |goede )?(?:gesprek|tijd|ontvangst).{0,200}\b(?:ik|mij|mijn)\b/i,
  },
  {
    for: 'none',
    weight: 4.5,
    pattern:
      /nieuwsbrief|uitschrijven|afmelden|nieuwe vacatures|vacatures voor|vacature-alert|webinar|oefengesprek|sollicitatietip|onderzoek naar|gebruikersonderzoek|podcast|visum|huurwoning|kamer te huur|hospiteer|schrijf je in|open dag|banenmarkt/i,
  },
  {
    for: 'none',
    weight: 3.5,
    unlessJob: true,
    pattern:
      /luisteraars|lezers|naturalisatie|beurs\b|toelating|huisbaas|huurder|functioneringsgesprek|beoordelingsgesprek|ouderavond|klacht\b|uwv/i,
  },
  {
    for: 'none',
    weight: 4.5,
    unlessJob: true,
    pattern: /workshop|tips|enquête|redactie|journalist|consulaat|vrijwillig|bezichtiging/i,
  },
  // Who writes first, unasked, offers no interview.
  {
    for: 'none',
    weight: 4,
    pattern:
      /(?:je|jouw|uw) profiel (?:op linkedin|gezien|viel)|kwam .{0,20}profiel|sta je open|voor (?:een|mijn) (?:opdrachtgever|klant)|open voor (?:een )?nieuwe/i,
  },
  {
    for: 'confirmation',
    weight: 2.2,
    pattern: /tot (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag)|prima,? dan|we zien (?:je|u|elkaar)/i,
  },
  {
    for: 'reschedule',
    weight: 3.4,
    pattern: /omzetten|schuiven|ander moment|tussengekomen/i,
  },
  {
    for: 'interview',
    weight: 1.8,
    pattern: /(?:je|jou|u) (?:graag )?(?:spreken|ontmoeten)|volgende stap|(?:je|uw) motivatie/i,
  },
];
