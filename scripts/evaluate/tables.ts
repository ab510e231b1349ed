/** A share as people read it: “97.1 % (34/35)”. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

/** Rows under each other, columns as wide as they must be. */
export function table(title: string, rows: string[][]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)),
    [],
  );
  const lines = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${title}\n${lines.join('\n')}\n`;
}

export type Judged = { isGold: boolean; isFound: boolean; confidence: number };

/** Precision, recall and F1 of the yes or no: is this the reader’s own interview? */
export function scoreBoolean(name: string, all: Judged[]): string[] {
  const hits = all.filter(({ isGold, isFound }) => isGold && isFound).length;
  const gold = all.filter(({ isGold }) => isGold).length;
  const found = all.filter(({ isFound }) => isFound).length;
  const f1 = gold + found === 0 ? '–' : ((2 * hits) / (gold + found)).toFixed(3);
  return [name, String(all.length), share(hits, gold), share(hits, found), f1];
}

/** Of what is called 0.9, how many are right. */
export function calibration(all: Judged[]): string[][] {
  const edges = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0001];
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] as number;
    const inside = all.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    return [
      [
        `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`,
        String(inside.length),
        `said ${mean.toFixed(2)}`,
        `are ${share(inside.filter(({ isGold }) => isGold).length, inside.length)}`,
      ],
    ];
  });
}
