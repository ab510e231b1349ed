import type { Part } from '../model/interview';

/** What each part of a house tends to look for in a strength. Ours; it only changes the order. */
const weighs: Partial<Record<Part, RegExp>> = {
  HR: /team|people|communicat|train|onboard|flexib|reliab|languag|conflict|calm|kollegial|zuverl|sprach|équipe|equipo|equipa|squadra/i,
  supervisor:
    /plan|reliab|deliver|on time|organi[sz]|quality|multi|deadline|priorit|backlog|termin|zuverl|sorgf|leit/i,
  'committee head': /experience|years|lead|result|degree|certif|research|erfahrung|jahre|forschung/i,
  peer: /help|share|team|pair|hands|calm|document|teach|shift|tool|zusammen|hilf|ruhig|collabor|équipe|equipo/i,
  executive:
    /strateg|growth|cost|lead|build|change|budget|result|vision|scale|roll|aufbau|wandel|führung|kosten/i,
  report: /lead|coach|listen|fair|clear|teach|mentor|calm|führ|förder|zuhör|ruhig/i,
};

/** The same strengths, those that matter most to a person of this part first. */
export function strengthsFor(part: Part | null | undefined, strengths: readonly string[]): string[] {
  const pattern = part ? weighs[part] : undefined;
  const weight = (strength: string) => (pattern?.test(strength) ? 0 : 1);
  return [...strengths].sort((one, other) => weight(one) - weight(other));
}
