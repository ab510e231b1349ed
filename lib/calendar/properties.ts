/** One line of a calendar file, unfolded: its name in capitals, its parameters, its value. */
export type Property = { name: string; parameters: Record<string, string>; value: string };

const mostLines = 4_000;

/** Folded lines joined; what is neither a property nor a continuation is left out, so a damaged file still speaks. */
export function propertiesOf(text: string): Property[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/)
    .slice(0, mostLines);
  const whole: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && whole.length > 0) whole[whole.length - 1] += line.slice(1);
    else if (/^[A-Za-z0-9-]{1,60}[;:]/.test(line)) whole.push(line);
  }
  return whole.flatMap((line) => {
    const head = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^;:"]*)(?:,(?:"[^"]*"|[^;:",]*))*)*):/.exec(
      line.slice(0, 4_000),
    );
    if (!head) return [];
    const parameters: Record<string, string> = {};
    for (const match of (head[2] ?? '').matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^;])*)/g)) {
      parameters[(match[1] ?? '').toUpperCase()] = (match[2] ?? '').replace(/^"|"$/g, '');
    }
    return [{ name: (head[1] ?? '').toUpperCase(), parameters, value: line.slice(head[0].length) }];
  });
}

/** A text value as it is meant: commas, semicolons and line breaks unescaped. */
export const unescapeText = (value: string): string =>
  value
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1')
    .trim();
