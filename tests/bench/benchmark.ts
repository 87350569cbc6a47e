/** One contestant’s way to an answer. */
export type Run = () => unknown

/** One line of a table: contestants that do the same work, the first of them the measure of the others. */
export type Comparison = Readonly<{
  name: string
  runs: Readonly<Record<string, Run>>
  /** Whether all must give the same answer, as JSON. */
  isSameAnswer?: boolean
  /** How many times as long as the first another may take. */
  atMost?: number
  /** What of it there is, to print how many come to a second: `{ count: 1200, unit: 'words' }`. */
  work?: Readonly<{ count: number; unit: string }>
}>

/** What a file `NAME.bench.ts` exports as `benchmark`. */
export type Benchmark = Readonly<{
  /** What is measured on what data, in a line. */
  title: string
  /** Makes the data; a `scale` below 1 makes less of it, to try the benchmark itself. */
  prepare: (scale: number) => readonly Comparison[] | Promise<readonly Comparison[]>
  /** Ends what `prepare` began: servers, processes, browsers. */
  close?: () => unknown
}>

/** What was measured of a comparison; times in milliseconds. */
export type Measured = Readonly<{
  name: string
  times: Readonly<Record<string, Readonly<{ median: number; least: number; runs: number; perSecond?: number }>>>
  unit?: string
  /** The slowest of the others, as a multiple of the first; `undefined` where the first is alone. */
  ratio?: number
  atMost?: number
}>

/** A run that measured itself, as where a browser did the work. */
export type SelfTimed = Readonly<{ milliseconds: number }>
