/** Mixes two colours of the form `#rrggbb`; 0 gives the first, 1 the second. */
export function mixColours(first: string, second: string, share: number): string {
  const from = channels(first)
  const to = channels(second)
  return `#${from.map((channel, index) => hex(channel + ((to[index] ?? channel) - channel) * share)).join('')}`
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0')
}
