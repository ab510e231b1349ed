/** A function’s value at a point, and its slope there. */
export type At = { value: number; slope: Float64Array };

const remembered = 10;
/** A step is taken where it brings this share of what the slope promises. */
const worthwhile = 1e-4;
const mostHalvings = 20;
/** The slope’s greatest part, below which nothing is left to gain. */
const flat = 1e-6;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};
/** `a + b · by`. */
const along = (a: Float64Array, b: Float64Array, by: number) =>
  a.map((value, at) => value + by * (b[at] ?? 0));

type Step = { moved: Float64Array; bent: Float64Array; share: number };

/** Where to go: down the slope, bent by what the last steps have shown of the valley’s form. */
function direction(slope: Float64Array, steps: Step[]): Float64Array {
  let way: Float64Array = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, bent, share } of steps.toReversed()) {
    const part = share * dot(moved, way);
    shares.push(part);
    way = along(way, bent, -part);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.share * dot(last.bent, last.bent));
    way = way.map((value) => value * scale);
  }
  for (const { moved, bent, share } of steps) {
    const part = (shares.pop() ?? 0) - share * dot(bent, way);
    way = along(way, moved, part);
  }
  return way;
}

/** The slope of a function and of what weights cost by their size: flat where either way leads up. */
function costly(point: Float64Array, slope: Float64Array, cost: number): Float64Array {
  if (cost === 0) return slope;
  return slope.map((part, at) => {
    const here = point[at] ?? 0;
    if (here !== 0) return part + Math.sign(here) * cost;
    return part + cost < 0 ? part + cost : Math.max(part - cost, 0);
  });
}

const sizeOf = (point: Float64Array): number => point.reduce((sum, part) => sum + Math.abs(part), 0);

/**
 * The lowest point of a convex function, by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno. `cost`:
 * what each coordinate costs by its size, which leaves most of them at nothing (the orthant-wise way of Andrew and Gao).
 */
export function minimise(
  of: (point: Float64Array) => At,
  start: Float64Array,
  rounds: number,
  cost = 0,
): Float64Array {
  let point = start;
  let here = of(point);
  const steps: Step[] = [];
  const worth = (at: At, where: Float64Array) => at.value + (cost === 0 ? 0 : cost * sizeOf(where));
  for (let round = 0; round < rounds; round += 1) {
    const slope = costly(point, here.slope, cost);
    if (slope.every((part) => Math.abs(part) < flat)) break;
    const bend = direction(slope, steps);
    const way = cost === 0 ? bend : bend.map((part, at) => (part * (slope[at] ?? 0) < 0 ? part : 0));
    const promise = dot(slope, way);
    // Nobody steps over nothing: what was for a tag does not end up against it.
    const stepped = (length: number) => {
      const next = along(point, way, length);
      if (cost === 0) return next;
      return next.map((part, at) => (part * ((point[at] ?? 0) || -(slope[at] ?? 0)) > 0 ? part : 0));
    };
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = stepped(length);
    let there = of(next);
    for (
      let times = 0;
      times < mostHalvings && worth(there, next) > worth(here, point) + worthwhile * length * promise;
      times += 1
    ) {
      length /= 2;
      next = stepped(length);
      there = of(next);
    }
    if (worth(there, next) >= worth(here, point)) break;
    const moved = along(next, point, -1);
    const bent = along(there.slope, here.slope, -1);
    const curve = dot(moved, bent);
    if (curve > 1e-12) steps.push({ moved, bent, share: 1 / curve });
    if (steps.length > remembered) steps.shift();
    point = next;
    here = there;
  }
  return point;
}
