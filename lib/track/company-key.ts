/** Legal forms that say nothing about which company it is. */
const legalForms = new Set(
  'inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ug ohg mbh se sa sas sarl srl spa sl slu bv nv ltda eireli lda oy ab as aps group holding holdings the & and und et y e'.split(
    ' ',
  ),
);

/** What is left of a company's name when it is compared: no case, accents, legal form, or former name in brackets. */
export function companyKey(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** A former or second name that stands in brackets: `Giga (gigaml.com)`, `Northlight (formerly Aurora)`. */
export function otherNames(name: string): string[] {
  return [...name.matchAll(/\(([^)]*)\)/g)]
    .map((match) =>
      companyKey(
        (match[1] ?? '').replace(/^(formerly|vormals|früher|ex)\s+/i, '').replace(/\.[a-z]{2,}$/i, ''),
      ),
    )
    .filter(Boolean);
}
