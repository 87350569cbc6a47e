import { slug } from '../../src/text/slug.ts'
import type { Picture } from '../picture/picture.ts'
import { svgPicture } from '../picture/svg-picture.ts'
import { saveFile } from './save-file.ts'

export type PictureFormat = 'png' | 'svg'

/** Printed at this many times the size of the screen, lines and letters stay sharp. */
const SHARPNESS = 3

/** Saves what is seen, with its legend. */
export async function downloadPicture(picture: Picture, format: PictureFormat): Promise<void> {
  const svg = new Blob([svgPicture(picture)], { type: 'image/svg+xml' })
  const name = slug(picture.scene.graph.getAttribute('title'))
  saveFile(format === 'svg' ? svg : await asPng(svg), `${name}.${format}`)
}

async function asPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return await painted(image)
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function painted(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SHARPNESS
  canvas.height = image.naturalHeight * SHARPNESS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('The picture is too large for this browser to paint.')
  return png
}
