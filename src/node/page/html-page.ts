import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { jsonLines } from '../../text/json-lines.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import type { Exporter } from '../../types/plugin.ts'
import { packageFile } from '../files/package-file.ts'

/** The explorer with a graph in one file, which opens from disk, offline, and may load or run nothing else. */
export const htmlPage: Exporter = {
  name: 'html',
  extension: '.html',
  mediaType: 'text/html',
  write: (graph) => ({ chunks: page(graph, packageFile('dist/web')), problems: [] }),
}

/** Where the graph stands; the page of the explorer has none of it. */
const END = '</head>'

function* page(graph: KnowledgeGraph, folder: string): Generator<string> {
  const template = withoutLinks(builtPage(folder), folder)
  const end = template.indexOf(END)
  yield template.slice(0, end).replace(/<title>.*<\/title>/, `<title>${escaped(graph.getAttribute('title'))}</title>`)
  yield '<script type="application/json" id="graph">\n'
  for (const line of jsonLines({ ...graph.export() })) yield line.replaceAll('<', '\\u003c')
  yield '</script>\n'
  yield template.slice(end)
}

function builtPage(folder: string): string {
  const path = join(folder, 'index.html')
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new UsageError('The explorer is not built. Run “npm run build” first.')
}

/** The page with its script, its styles and its icon inside, and a policy that allows these and nothing else. */
function withoutLinks(html: string, folder: string): string {
  const script = inScript(fileOf(html, /<script [^>]*src="([^"]+)"/, folder))
  const style = fileOf(html, /<link rel="stylesheet"[^>]*href="([^"]+)"/, folder)
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; img-src data: blob:; base-uri 'none'; form-action 'none'`
  return html
    .replace(/<script [^>]*src=[^>]*><\/script>/, () => `<script type="module">${script}</script>`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<link rel="icon"[^>]*>/, (link) => withIcon(link, folder))
    .replace(
      /<meta charset="utf-8" ?\/?>/,
      (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
}

function fileOf(html: string, link: RegExp, folder: string): string {
  return readFileSync(join(folder, link.exec(html)?.[1] ?? ''), 'utf8')
}

function withIcon(link: string, folder: string): string {
  return link.replace(/href="([^"]+)"/, (_all, path: string) => {
    const bytes = readFileSync(join(folder, path))
    return `href="data:image/${extname(path) === '.svg' ? 'svg+xml' : 'png'};base64,${bytes.toString('base64')}"`
  })
}

/** Nothing within a script may look like its end. */
function inScript(script: string): string {
  return script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
