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

/** The lowest point of a convex function, by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno. */
export function minimise(of: (point: Float64Array) => At, start: Float64Array, rounds: number): Float64Array {
  let point = start;
  let here = of(point);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (here.slope.every((part) => Math.abs(part) < flat)) break;
    const way = direction(here.slope, steps);
    const promise = dot(here.slope, way);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(here.slope, here.slope)) : 1;
    let next = along(point, way, length);
    let there = of(next);
    for (
      let times = 0;
      times < mostHalvings && there.value > here.value + worthwhile * length * promise;
      times += 1
    ) {
      length /= 2;
      next = along(point, way, length);
      there = of(next);
    }
    if (there.value >= here.value) break;
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
