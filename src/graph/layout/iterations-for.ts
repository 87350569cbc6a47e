/** How often to move all nodes: small graphs to the end, large ones as long as people like to wait (a few seconds for 5,000 nodes). */
export function iterationsFor(order: number): number {
  if (order <= 300) return 600
  return order <= 2000 ? 200 : 40
}
