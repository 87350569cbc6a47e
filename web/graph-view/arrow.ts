/** Size of an arrow’s head in widths of its line; the same numbers serve Sigma and the canvas. */
export const ARROW = { lengthToThicknessRatio: 5.5, widenessToThicknessRatio: 4.5 } as const
