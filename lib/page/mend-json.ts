/** Mends what generators get wrong: control characters inside strings, trailing commas, comments, a bracket too many, wrappings of XML. */
export function mendJson(raw: string): string {
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/^\s*(?:\/\/\s*)?(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/^\s*<!--/, '')
    .trim();
  let out = '';
  let inString = false;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    if (inString) {
      if (sign === '"') inString = false;
      out += sign >= ' ' ? sign : sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : ' ';
      if (sign === '\\') {
        i += 1;
        out += text[i] ?? '';
      }
      continue;
    }
    if (sign === '"') inString = true;
    const comment = sign === '/' ? /^(?:\/\/.*|\/\*[\s\S]*?\*\/)/.exec(text.slice(i, i + 2_000)) : null;
    if (comment) {
      i += comment[0].length - 1;
      continue;
    }
    if (sign === ',' && /^\s*[}\]]/.test(text.slice(i + 1, i + 200))) continue;
    out += sign;
    if (/[{[]/.test(sign)) depth += 1;
    if (/[}\]]/.test(sign) && --depth === 0) break;
  }
  return out;
}
