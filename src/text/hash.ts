/** A number below 2⁵³ that stands for a text: two 32-bit FNV-1a hashes (Fowler, Noll, Vo 1991) with offsets of their own, put together. */
export function hash(text: string): number {
  let [high, low] = [0x811c9dc5, 0x4b9ace2f]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x01000193)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
