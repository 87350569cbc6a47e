import { type DownloadFormat, downloadGraph } from '../files/download-graph.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

const FORMATS: readonly DownloadFormat[] = ['gexf', 'json']

/** The menu of files that a graph can be saved as. */
export function Downloads() {
  const state = useExplorer()
  const graph = useGraph()
  return (
    <div class="downloads">
      <button type="button" class="tool-button" popovertarget="download-menu" title={strings.download.label}>
        <Icon name="download" />
        <span class="wide-only">{strings.download.label}</span>
      </button>
      <ul id="download-menu" class="menu" popover="auto" aria-label={strings.download.label}>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              popovertarget="download-menu"
              popovertargetaction="hide"
              onClick={() => {
                state.problem.value = downloadGraph(graph, format)
              }}
            >
              {strings.download[format]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
