/** Whether a server is behind the page: one that is opened from disk builds nothing and answers no queries. */
export function isServed(): boolean {
  return location.protocol !== 'file:' && document.getElementById('graph') === null
}
