import { tidy } from './tidy';
import { inSentence } from './weave';

/** Verbs that a strength or a listing begins with, as the letter says them after a colon. */
const gerunds: Record<string, string> = {
  run: 'running',
  plan: 'planning',
  cut: 'cutting',
  set: 'setting',
  get: 'getting',
  win: 'winning',
  begin: 'beginning',
  put: 'putting',
  program: 'programming',
  spot: 'spotting',
  ship: 'shipping',
  map: 'mapping',
  scan: 'scanning',
  control: 'controlling',
};
const plainVerbs =
  /^(?:lead(?! time| gen)|build|manage|teach|write|develop|create|deliver|improve|reduce|increase|grow|handle|coordinate|organi[sz]e|negotiate|analy[sz]e|communicate|solve|hire|recruit|mentor|speak|translate|maintain|operate|supervise|oversee|explain|make|turn|bring|take|give|keep|collaborate|facilitate|prioriti[sz]e|simplify|automate|advise|measure|repair|raise|think|learn|adapt|listen)(?=\s)/i;
/** Verbs that are nouns or adjectives too: verbs only before what a verb takes. */
const doubtfulVerbs =
  /^(?:run|plan|cut|set|win|program|spot|ship|map|control|train|coach|design|drive|support|sell|present|research|test|deploy|launch|scale|work|help|care|cook|clean|document|audit|start|save|own|get|begin|put)\s+(?=(?:the|an?|my|our|your|their|people|teams|others|up|with|on|in|to|under|across|for|well|\d)(?!\p{L}))/iu;
const irregularPast =
  /^(?:led|built|ran|grew|cut|taught|wrote|won|brought|sold|kept|took|gave|held|made|began|drove|spoke|set up|put|found|saved|met|oversaw|spent)$/i;
/** What a listing says around the thing itself. */
const asked =
  /^(?:you(?:['’]ll| will)?\s+(?:have|bring|need|are able to)|must have|we expect|we(?:['’]re| are) looking for|ideally|proven ability to|(?:the\s+)?ability to|able to|experience of)\s+/i;

const toGerund = (verb: string): string => {
  const lower = verb.toLowerCase();
  if (gerunds[lower]) return gerunds[lower];
  if (/[^aeiouy]e$|[ui]e$/.test(lower) && !/(?:ee|oe)$/.test(lower)) return `${lower.slice(0, -1)}ing`;
  return `${lower}ing`;
};

function englishPhrase(text: string): string {
  const phrase = text.replace(asked, '');
  const [first = '', ...rest] = phrase.split(' ');
  const tail = rest.join(' ');
  if (plainVerbs.test(phrase) || doubtfulVerbs.test(phrase)) return `${toGerund(first)} ${tail}`;
  if (
    tail &&
    (irregularPast.test(first) ||
      (/^\p{L}{2,}ed$/u.test(first) && /^(?:the|an?|my|our|\p{L}+|\d)/u.test(tail) && pastStart.test(phrase)))
  )
    return `having ${first.charAt(0).toLowerCase()}${phrase.slice(1)}`;
  return phrase;
}

/** A participle before a noun (“skilled negotiator”) is no deed; one before an article, a number or a plain noun is. */
const pastStart =
  /^(?:turned|raised|reduced|increased|improved|launched|managed|planned|designed|developed|created|delivered|trained|coached|mentored|organi[sz]ed|negotiated|coordinated|supervised|opened|closed|moved|saved|doubled|tripled|halved|introduced|rolled|started|founded|handled|solved|automated|migrated|shipped|hired|recruited|published|presented|supported|worked|repaired|rescued|established)\s/i;

/** A strength as it stands after a colon: without bullet and full stop, and as a thing or a doing. */
export function strengthPhrase(text: string, language: string): string {
  const plain = tidy(text)
    .replace(/<[^<>]{0,500}>|[*`]/g, '')
    .replace(/^[\s\-–—•·]+|[.;,\s]+$/g, '');
  return inSentence(language === 'en' ? englishPhrase(plain) : plain, language);
}
