/** A place on the screen, in pixels from the upper left corner of the graph's pane. */
export type Point = Readonly<{ x: number; y: number }>

/** A quadratic Bézier curve; a straight line has its control point in the middle. */
export type Curve = Readonly<{ from: Point; control: Point; to: Point }>

/** The curve that `@sigma/edge-curve` draws: its control point lies `curvature` lengths beside the middle. */
export function curveBetween(from: Point, to: Point, curvature: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  }
  return { from, control, to }
}

/** The point at `t`, from 0 to 1. */
export function pointOn({ from, control, to }: Curve, t: number): Point {
  return between(between(from, control, t), between(control, to, t), t)
}

/** The angle of travel at `t`, in radians. */
export function angleOn({ from, control, to }: Curve, t: number): number {
  const ahead = between(control, to, t)
  const behind = between(from, control, t)
  return Math.atan2(ahead.y - behind.y, ahead.x - behind.x)
}

/** Pixels from a point to the nearest place of the curve. */
export function distanceTo(curve: Curve, point: Point): number {
  const steps = isStraight(curve) ? 1 : 24
  let nearest = Number.POSITIVE_INFINITY
  let start = curve.from
  for (let step = 1; step <= steps; step++) {
    const end = pointOn(curve, step / steps)
    nearest = Math.min(nearest, distanceToSegment(start, end, point))
    start = end
  }
  return nearest
}

/** What is left between two circles around the ends: nothing where they touch. */
export function trimmed(curve: Curve, startRadius: number, endRadius: number): Curve | undefined {
  const start = leavingAt(curve, startRadius)
  const end = 1 - leavingAt(reversed(curve), endRadius)
  return start < end ? part(curve, start, end) : undefined
}

function isStraight({ from, control, to }: Curve): boolean {
  const middle = between(from, to, 0.5)
  return Math.hypot(control.x - middle.x, control.y - middle.y) < 0.5
}

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}

function distanceToSegment(a: Point, b: Point, point: Point): number {
  const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const along = squared === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared
  const nearest = between(a, b, Math.min(1, Math.max(0, along)))
  return Math.hypot(point.x - nearest.x, point.y - nearest.y)
}

function reversed({ from, control, to }: Curve): Curve {
  return { from: to, control, to: from }
}

/** Where the curve leaves a circle around its start, by halving. */
function leavingAt(curve: Curve, radius: number): number {
  let inside = 0
  let outside = 1
  for (let step = 0; step < 12; step++) {
    const middle = (inside + outside) / 2
    const point = pointOn(curve, middle)
    if (Math.hypot(point.x - curve.from.x, point.y - curve.from.y) < radius) inside = middle
    else outside = middle
  }
  return outside
}

function part(curve: Curve, start: number, end: number): Curve {
  const { from, control, to } = curve
  const controlPoint = between(between(from, control, start), between(control, to, start), end)
  return { from: pointOn(curve, start), control: controlPoint, to: pointOn(curve, end) }
}
