/**
 * The moment it is, ISO UTC: the one place where the product reads the clock.
 * The build under test may be told another moment through `globalThis.encoreNow`; the shipped build has no such door.
 */
export function now(): string {
  const told = import.meta.env.ENCORE_TEST ? (globalThis as { encoreNow?: string }).encoreNow : undefined;
  return told ?? new Date().toISOString();
}
