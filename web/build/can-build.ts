/** Whether the page is served, so that the language model can be fetched; a page opened from disk builds nothing. */
export function canBuild(): boolean {
  return location.protocol !== 'file:' && document.getElementById('graph') === null
}
