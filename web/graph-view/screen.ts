import type { Curve, Point } from './curve.ts'

/** A node as it stands on the screen, in pixels. */
export type ScreenNode = Point & Readonly<{ key: string; radius: number; square: boolean }>

/** The nodes of a frame; each is worked out when it is asked for. */
export type ScreenNodes = Readonly<{
  get: (key: string) => ScreenNode | undefined
  all: () => readonly ScreenNode[]
}>

/** An edge as it stands on the screen, from centre to centre of its nodes. */
export type ScreenEdge = Readonly<{ key: string; curve: Curve; startRadius: number; endRadius: number }>

/** An upright box on the screen that belongs to a node or an edge. */
export type ScreenBox = Readonly<{ key: string; x: number; y: number; width: number; height: number }>
