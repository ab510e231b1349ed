import type { Page } from '../../clue';

/** Whether numbers as 3/4 put the day first: by language, then by the sender’s country and clock; null where nothing tells. */
export function putsDayFirst(page: Page): boolean | null {
  if (page.language !== 'en') return true;
  const text = [page.subject, ...page.lines].join(' ').slice(0, 8_000);
  for (const [, first, second] of text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d\d\b/g)) {
    if (Number(first) > 12 && Number(second) <= 12) return true;
    if (Number(second) > 12 && Number(first) <= 12) return false;
  }
  const domain = (page.mail.from?.address ?? '').split('@')[1] ?? '';
  if (
    /\.(?:uk|ie|au|nz|in|za|sg|my|de|fr|es|it|nl|pt|be|ch|at|se|no|dk|fi|pl|br|mx|ng|ke|gh|eu|ae)$/i.test(
      domain,
    )
  )
    return true;
  if (/\.(?:us|gov|edu|mil)$/i.test(domain)) return false;
  const offset = /([+-])(\d\d):?\d\d$/.exec(page.mail.sentAt ?? '');
  if (offset) {
    const hours = Number(offset[2]) * (offset[1] === '-' ? -1 : 1);
    if (hours <= -3) return false;
    if (hours >= 1) return true;
  }
  if (/\b(?:colour|organisation|centre|programme|favour|whilst|cv\b|post code|postcode|mobile:)/i.test(text))
    return true;
  if (/\b(?:resume|résumé|zip code|[A-Z]{2} \d{5})\b/.test(text)) return false;
  return null;
}
