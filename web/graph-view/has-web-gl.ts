/** Whether the browser can draw the graph; without WebGL there are the table and the reader. */
export function hasWebGl(): boolean {
  const canvas = document.createElement('canvas')
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null
}
