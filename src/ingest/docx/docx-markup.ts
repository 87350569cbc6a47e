/** The text of a Word file as simple HTML (mammoth); none where it cannot be read. Its pictures are left out. */
export async function docxMarkup(packed: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(inputOf(packed), {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return value
  } catch {
    return undefined
  }
}

/** Mammoth takes a `Buffer` in Node and an `ArrayBuffer` elsewhere. */
function inputOf(packed: Uint8Array<ArrayBuffer>) {
  const NodeBuffer = Reflect.get(globalThis, 'Buffer')
  return NodeBuffer ? { buffer: NodeBuffer.from(packed) } : { arrayBuffer: packed.buffer }
}
