/** The lines of the graph that a page of one file carries; none where the page is served. */
export function embeddedGraph(): string[] | undefined {
  return document.getElementById('graph')?.textContent?.split('\n')
}
