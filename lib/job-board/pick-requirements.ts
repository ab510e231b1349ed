const asks = [
  "what (?:we(?:['’]re| are) looking|we (?:ask|look|need|expect)|you(?:['’]ll| will)? (?:bring|need)|you(?:['’]ll| will) have)",
  '(?:minimum|basic|preferred|required|key|job)? ?(?:requirements|qualifications)|skills|must[- ]haves?|nice to haves?',
  '(?:your|the) profile|who you are|about you|you (?:have|bring|need)|your (?:skills|experience|background)',
  '(?:das|was) (?:bringen sie|bringst du|sie|du) ?mit(?:bringst|bringen)?|(?:ihr|dein) profil|anforderungen|qualifikation(?:en)?|das (?:sollten|solltest)',
  '(?:votre |le )?profil(?: recherché)?|compétences|vos (?:atouts|compétences)',
  'requisitos|(?:tu |o seu |seu )?perfil|qué (?:buscamos|necesitas)|o que (?:procuramos|buscamos)|requisiti|(?:il tuo )?profilo|cosa cerchiamo',
  'wat vragen wij|(?:jouw|je) profiel|wat (?:breng|neem) (?:je|jij) mee|functie-eisen',
].join('|');
const others = [
  "(?:what|why) (?:we|you(?:[’']ll)?) (?:offer|get|join)|(?:our )?benefits|perks|we offer|about (?:us|the (?:company|team|role|job))",
  "responsibilities|what you(?:['’]ll| will) do|your (?:tasks|role|day)|the role|how to apply|salary|compensation|pay|equal opportunity",
  '(?:was )?wir bieten|(?:ihre|deine) aufgaben|aufgaben|das bieten wir|über uns|benefits|nous offrons|missions?|vos missions|à propos|avantages',
  'ofrecemos|qué ofrecemos|beneficios|responsabilidades|oferecemos|benefícios|offriamo|cosa offriamo|wij bieden|wat bieden wij|jouw taken',
].join('|');
const heading = new RegExp(`^(?:${asks})(?!\\p{L}).{0,60}$`, 'iu');
const otherHeading = new RegExp(`^(?:${others})(?!\\p{L}).{0,60}$`, 'iu');
const bullet = /^(?:[•·▪◦‣*–—-]|\d{1,2}[.)])\s*/;

/** What a description asks for, one line each: the points below its requirements heading. */
export function pickRequirements(description: string | null): string[] {
  if (!description) return [];
  const found: string[] = [];
  let isAsking = false;
  for (const raw of description.slice(0, 60_000).split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const bare = line.replace(bullet, '').replace(/:$/, '').trim();
    if (!bullet.test(line) && bare.length < 80 && heading.test(bare)) {
      isAsking = true;
      continue;
    }
    if (!bullet.test(line) && bare.length < 80 && otherHeading.test(bare)) {
      isAsking = false;
      continue;
    }
    if (isAsking && bare.length >= 4 && bare.length <= 400) found.push(bare);
    if (found.length >= 40) break;
  }
  return [...new Set(found)];
}
