import type { Clock } from './clock';

/** What a line says of time, piece by piece. `at` and `end` are places in the line. */
export type Token = { at: number; end: number } & (
  | { kind: 'weekday'; weekday: number; isNextWeek: boolean }
  | { kind: 'date'; year: number | null; month: number; day: number; lastDay?: number; isNumeric: boolean }
  | { kind: 'day'; day: number }
  | { kind: 'relative'; days: number }
  | { kind: 'time'; from: Clock; to: Clock | null; isMarked: boolean; isStart?: true }
  | { kind: 'zone'; zone: string }
  | { kind: 'length'; minutes: number }
);
