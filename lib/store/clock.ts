/**
 * Hybrid logical clock: a stamp orders changes as they happened even where two machines' clocks disagree.
 * Form: `<milliseconds, 15 digits>-<counter, 6 digits>-<device>`; later stamps compare greater as text.
 */
export type StampClock = { next: (now: string) => string; see: (stamp: string) => void };

const write = (ms: number, count: number, device: string) =>
  `${String(ms).padStart(15, '0')}-${String(count).padStart(6, '0')}-${device}`;

/** A clock for one device; `last` is the newest stamp it ever gave or saw. */
export function stampClock(device: string, last: string | null): StampClock {
  let ms = last ? Number(last.slice(0, 15)) : 0;
  let count = last ? Number(last.slice(16, 22)) : 0;
  return {
    next: (now) => {
      const wall = Temporal.Instant.from(now).epochMilliseconds;
      if (wall > ms) {
        ms = wall;
        count = 0;
      } else {
        count += 1;
      }
      return write(ms, count, device);
    },
    see: (stamp) => {
      const [seenMs, seenCount] = [Number(stamp.slice(0, 15)), Number(stamp.slice(16, 22))];
      if (seenMs > ms || (seenMs === ms && seenCount > count)) {
        ms = seenMs;
        count = seenCount;
      }
    },
  };
}
