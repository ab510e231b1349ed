import { isPrivate } from './private-patterns';
import { tidy } from './tidy';
import { toYou } from './to-you';
import { inEnglishSentence } from './weave-english';

/** How a promise is noted, in each language: what stands before the deed itself. */
const lead: Record<string, RegExp> = {
  en: /^(?:i\s+)?(?:have\s+|had\s+)?(?:promised|said\s+i(?:['’]d|\s+would)|told\s+(?:him|her|them)\s+i(?:['’]d|\s+would)|offered|agreed|will|would|want)?\s*(?:(?:him|her|them)\s+)?(?:that\s+)?(?:i\s*(?:['’](?:ll|d)|will|would)\s+)?(?:to\s+)?/i,
  de: /^(?:ich\s+)?(?:habe\s+)?(?:ihr|ihm|ihnen)?\s*(?:versprochen|zugesagt)[,:]?\s*/i,
  fr: /^(?:j[’']ai\s+)?(?:promis|dit)\s+(?:de|d[’']|que\s+)\s*/i,
  es: /^(?:le\s+|les\s+)?(?:prometí|he\s+prometido|dije)\s+(?:que\s+)?/i,
  pt: /^(?:prometi(?:-lhe)?|disse)\s+(?:que\s+)?/i,
  it: /^(?:le\s+|gli\s+)?(?:ho\s+)?(?:promesso|detto)\s+(?:di|che)\s+/i,
  nl: /^(?:ik\s+)?(?:heb\s+)?(?:haar|hem|hun)?\s*(?:beloofd|toegezegd)[,:]?\s*(?:om\s+)?/i,
};

/** The person spoken of becomes the person spoken to. Languages that address with the third person need no change. */
const addressed: Record<string, [RegExp, string]> = {
  de: [/(?<!\p{L})(?:ihr|ihm|ihnen)(?!\p{L})/giu, 'Ihnen'],
  fr: [/(?<!\p{L})(?:lui|leur)(?!\p{L})/giu, 'vous'],
  it: [/(?<=\p{L}r)(?:gli|le)(?!\p{L})/giu, 'Le'],
  nl: [/(?<!\p{L})(?:haar|hem|hun)(?!\p{L})/giu, 'u'],
};

function english(deed: string): string | null {
  const turned = deed
    .replace(/^(\p{L}+)\s+(?:him|her|them)\b/iu, '$1 you')
    .replace(/\b(to|with|for|from)\s+(?:him|her|them)\b/gi, '$1 you')
    .replace(/\b(?:he|she|they)\s+(?=\w)/gi, 'you ');
  const yours = toYou(turned);
  if (!yours || /\b(?:i|me|we|us)\b/i.test(yours)) return null;
  const isDeed =
    /^[a-z]+\s+(?:you\b|the\b|an?\b|my\b|your\b|some\b|back\b|up\b|over\b|on\b|in\b|about\b|with\b|to\b|[A-Za-z0-9])/i.test(
      yours,
    );
  const word = inEnglishSentence(yours);
  // “Send the plan” is a deed; “pilot report” is a thing: only the first takes “to”.
  return isDeed && deeds.test(word) ? `to ${word.charAt(0).toLowerCase()}${word.slice(1)}` : word;
}

const deeds =
  /^(?:send|share|forward|give|bring|show|write|call|ring|read|look|check|find|get|let|ask|tell|introduce|put|draft|prepare|make|come|visit|try|think|work|sketch|build|fix|test|review|return|reply|answer|confirm|follow|provide|pass|mail|email|finish|start|talk|speak|meet|take|help|teach|learn|join|keep|dig|drop|lend|recommend|translate|explain|update|complete|submit|collect|compare|report|see|go|do)\b/i;

/** The deed that was promised, as it stands after a colon: “to send you the pilot report”. Null where it is nobody else's. */
export function weavePromise(note: string, language: string): string | null {
  const whole = tidy(note)
    .replace(/<[^<>]{0,500}>|[*`#"“”„«»]/g, '')
    .replace(/[.!\s]+$/, '');
  if (whole === '' || whole.length > 160 || isPrivate(whole) || whole.includes('?')) return null;
  const deed = whole.replace(lead[language] ?? /^$/, '').trim();
  if (deed === '') return null;
  if (language === 'en') return english(deed);
  const [them, you] = addressed[language] ?? [/^$/, ''];
  return deed.replace(them, you);
}
