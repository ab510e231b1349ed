const heading =
  /^(?:what (?:we(?:'|’)?re looking|we (?:ask|look|need|expect)|you(?:'|’)?ll (?:bring|need)|you bring|you need)|requirements|qualifications|(?:minimum|basic|preferred|required) qualifications|your profile|who you are|about you|you have|must[- ]haves?|skills|das bringen sie mit|ihr profil|dein profil|anforderungen|was sie mitbringen|profil recherché|votre profil|requisitos|perfil|requisiti|wat vragen wij|jouw profiel)\b.{0,60}$/i;
const otherHeading =
  /^(?:what we offer|benefits|we offer|about (?:us|the (?:company|team|role))|responsibilities|what you(?:'|’)?ll do|your (?:tasks|role)|the role|wir bieten|ihre aufgaben|aufgaben|nous offrons|missions?|ofrecemos|beneficios|offriamo|wij bieden|how to apply|salary|compensation|equal opportunity)\b.{0,60}$/i;
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
