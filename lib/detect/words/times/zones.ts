/** Names of zones in mails → IANA. Long names first: the first that fits counts. */
const named: [pattern: string, zone: string][] = [
  ['(?:us )?pacific(?: (?:standard|daylight))?(?: time)?|p[sd]?t(?![a-z])', 'America/Los_Angeles'],
  ['(?:us )?mountain(?: (?:standard|daylight))?(?: time)?|m[sd]t|mt(?![a-z])', 'America/Denver'],
  [
    '(?:us )?central (?:(?:standard|daylight) )?time|central(?! (?:european|africa))|c[sd]?t(?![a-z])',
    'America/Chicago',
  ],
  ['(?:us )?eastern(?: (?:standard|daylight))?(?: time)?|e[sd]?t(?![a-z])', 'America/New_York'],
  [
    "atlantic (?:(?:standard|daylight) )?time|atlantic(?= ?(?:\\)|$|[,.;:/]| with| and))|heure de l['’]atlantique|a[sd]t",
    'America/Halifax',
  ],
  ['newfoundland time|n[sd]t', 'America/St_Johns'],
  ['alaska(?:n)? (?:(?:standard|daylight) )?time|ak[sd]t', 'America/Anchorage'],
  ['hawaii(?:an)?(?:[- ]aleutian)?(?: standard)?(?: time)?|hst', 'Pacific/Honolulu'],
  ['arizona(?: time)?', 'America/Phoenix'],
  ['british (?:summer )?time|uk time|uk|bst|ora di londra', 'Europe/London'],
  ['irish (?:standard )?time|ireland time', 'Europe/Dublin'],
  ['greenwich mean time|gmt(?! ?[+-]\\d)', 'Europe/London'],
  ['(?:coordinated universal time|utc)(?! ?[+-]\\d)', 'UTC'],
  [
    'central european (?:summer |standard )?time|mitteleuropäische (?:sommer)?zeit|cest|cet|mesz|mez|hora peninsular|hora española',
    'Europe/Berlin',
  ],
  ['eastern european (?:summer )?time|eest|eet', 'Europe/Athens'],
  ['west(?:ern)? european (?:summer )?time|west|wet', 'Europe/Lisbon'],
  ['moscow time|msk', 'Europe/Moscow'],
  ['indian? standard time|india time|ist', 'Asia/Kolkata'],
  ['singapore (?:standard )?time|sgt', 'Asia/Singapore'],
  ['hong kong time|hkt', 'Asia/Hong_Kong'],
  ['china (?:standard )?time|beijing time', 'Asia/Shanghai'],
  ['japan (?:standard )?time|jst', 'Asia/Tokyo'],
  ['korea(?:n)? (?:standard )?time|kst', 'Asia/Seoul'],
  ['gulf standard time|gst', 'Asia/Dubai'],
  ['pakistan (?:standard )?time|pkt', 'Asia/Karachi'],
  ['philippine (?:standard )?time|pht', 'Asia/Manila'],
  ['western indonesian time|wib', 'Asia/Jakarta'],
  ['israel (?:standard |daylight )?time', 'Asia/Jerusalem'],
  ['(?:south africa(?:n)?|sa) (?:standard )?time|sast', 'Africa/Johannesburg'],
  ['east africa(?:n)? time|eat', 'Africa/Nairobi'],
  ['west africa(?:n)? time|wat', 'Africa/Lagos'],
  ['central africa(?:n)? time|cat', 'Africa/Harare'],
  ['australian eastern (?:standard |daylight )?time|ae[sd]t', 'Australia/Sydney'],
  ['australian central (?:standard |daylight )?time|ac[sd]t', 'Australia/Adelaide'],
  ['australian western (?:standard )?time|awst', 'Australia/Perth'],
  ['new zealand (?:standard |daylight )?time|nz[sd]t', 'Pacific/Auckland'],
  ['hor[aá]rio de bras[ií]lia|hora de bras[ií]lia|bras[ií]lia time|brt', 'America/Sao_Paulo'],
  [
    'hora (?:del )?centro|hora de (?:la )?ciudad de m[eé]xico|hora de m[eé]xico|hora cdmx|tiempo del centro',
    'America/Mexico_City',
  ],
  ['hora de argentina|hora argentina', 'America/Argentina/Buenos_Aires'],
  ['hora de colombia|hora colombia(?:na)?', 'America/Bogota'],
  ['hora de chile|hora chilena', 'America/Santiago'],
  ['hora de (?:portugal|lisboa) continental|hora de lisboa|hora de portugal', 'Europe/Lisbon'],
  ['heure (?:de )?paris|heure française', 'Europe/Paris'],
  ['heure de genève|heure suisse|swiss time|schweizer zeit', 'Europe/Zurich'],
  ['heure de bruxelles|belgian time', 'Europe/Brussels'],
  ["heure de montréal|heure de l’est|heure de l'est", 'America/Toronto'],
  ['ora italiana', 'Europe/Rome'],
  ['deutscher zeit|deutsche zeit|german time', 'Europe/Berlin'],
  ['nederlandse tijd|dutch time', 'Europe/Amsterdam'],
];

/** Each name as a pattern of its own, in order. */
export const zoneNames: [RegExp, string][] = named.map(([pattern, zone]) => [
  new RegExp(`^(?:${pattern})(?![\\p{L}])`, 'iu'),
  zone,
]);

/** Any of the names, wherever they stand. */
export const zoneNameAnywhere = new RegExp(
  `(?<![\\p{L}\\p{N}@/.-])(?:${named.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Any of the names at once: most words are none, and one look tells. */
export const anyZoneName = new RegExp(
  `^(?:${named.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`,
  'iu',
);
