/** Numbers are told by the step they lie in: 0 below the first. */
export function stepOf(value: number, steps: number[]): number {
  const at = steps.findIndex((step) => value < step);
  return at < 0 ? steps.length : at;
}
