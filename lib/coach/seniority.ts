/** Words in a role that mean leading others or bearing much responsibility. English, German, French, Spanish, Portuguese, Italian, Dutch. */
const senior =
  /(?<!\p{L})(c[etfopi]o|chief|(?:s|e)?vp|vice[- ]president|president|director\w*|head of|head|executive|principal|partner|managing|general manager|dean|superintendent|senior manager|lead|leader|manager|supervisor|team ?lead\w*|\p{L}*leit(?:er|erin|ung)|direktor\p{L}*|geschäftsführ\p{L}*|vorstand|chef\p{L}*|führungskraft|directeur|directrice|responsable|jefe|jefa|gerente|diretor\p{L}*|gestor\p{L}*|direttore|direttrice|dirigente|responsabile|hoofd|directeur|leidinggevende|manager)(?!\p{L})/iu;
/** Titles that sound high and are not: nobody is led. */
const notSenior =
  /(?<!\p{L})(assistant (?:to|manager)|assistent\p{L}*|account manager|lead generation|project assistant|community manager|social media manager|office manager|case manager|customer success manager|executive assistant|assistant)(?!\p{L})/iu;
/** Posting words that mean staff of one's own. */
const leads =
  /\b(direct reports?|line manage\w*|lead(?:ing)? a team|manage a team|supervis\w+ (?:a |of )?\w*|personalverantwortung|disziplinarisch\w*|fachliche führung|encadrement|management d.équipe|personal a cargo|gestión de equipos?|gestão de equipa?s?|gestione del team|leidinggeven)/i;

/** Whether a role leads others or bears much responsibility, read from its name, then from the posting: more rounds may follow then. */
export function isSenior(role: string | null, description: string | null = null): boolean {
  if (role && notSenior.test(role)) return false;
  return (role !== null && senior.test(role)) || (description !== null && leads.test(description));
}

/** Whether the work is with clients: behaviour at the table weighs more then (source: careertrend). */
export function isWithClients(role: string | null, description: string | null = null): boolean {
  const clients =
    /\b(sales|account|client|customer|consult\w*|advisor|business development|relations?|vertrieb\w*|berat\w*|kunden\w*|außendienst|commercial\w*|conseil\w*|clientèle|ventas|comercial\w*|clientes?|vendas|vendit\w*|clienti|verkoop|klant\w*|adviseur)/i;
  return clients.test(`${role ?? ''} ${description ?? ''}`);
}
