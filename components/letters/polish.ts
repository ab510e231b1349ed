import { countGaps } from '../../lib/letters';

/** The browser's own on-device model, where there is one (Chrome 148, seen 2026-11). */
type LanguageModel = {
  availability: () => Promise<string>;
  create: (options: { initialPrompts: { role: 'system'; content: string }[] }) => Promise<{
    prompt: (text: string) => Promise<string>;
    destroy: () => void;
  }>;
};

const model = (): LanguageModel | null =>
  (globalThis as { LanguageModel?: LanguageModel }).LanguageModel ?? null;

/** Whether it can answer now. One that would first have to be downloaded is not offered. */
export async function canPolish(): Promise<boolean> {
  try {
    return (await model()?.availability()) === 'available';
  } catch {
    return false;
  }
}

const task =
  'You polish the draft of a letter. Mend grammar and flow only. Keep its language, every fact, name and number, the greeting, the signature, and every gap written ____ exactly. Add nothing. Answer with the letter alone.';

const figures = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ');

/** The same letter, smoother; null where the model lost a gap, a number or the measure. */
export async function polish(body: string): Promise<string | null> {
  const session = await model()?.create({ initialPrompts: [{ role: 'system', content: task }] });
  if (!session) return null;
  try {
    const text = (await session.prompt(body)).trim();
    const holds =
      text !== '' &&
      text.length < body.length * 1.6 + 200 &&
      countGaps(text) === countGaps(body) &&
      figures(text) === figures(body) &&
      text.split('\n')[0]?.trim() === body.split('\n')[0]?.trim();
    return holds ? text : null;
  } finally {
    session.destroy();
  }
}
