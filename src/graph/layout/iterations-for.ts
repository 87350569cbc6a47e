/** How often to move all nodes: small graphs to the end, large ones as long as people like to wait (a few seconds for 5,000 nodes). Nobody looks at more than 50,000 at once. */
export function iterationsFor(order: number): number {
  if (order <= 300) return 600
  if (order <= 2000) return 200
  return order <= 50_000 ? 40 : 10
}
