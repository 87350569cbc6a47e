import { type DownloadFormat, downloadGraph } from '../files/download-graph.ts'
import { downloadPicture, type PictureFormat } from '../files/download-picture.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

const FORMATS: readonly DownloadFormat[] = ['gexf', 'json']
const PICTURES: readonly PictureFormat[] = ['png', 'svg']

/** The menu of files that a graph, or the picture of it, can be saved as. */
export function Downloads() {
  const state = useExplorer()
  const graph = useGraph()
  const picture = state.picture.value
  return (
    <div class="downloads">
      <button
        type="button"
        class="tool-button"
        popovertarget="download-menu"
        title={strings.download.label}
        aria-label={strings.download.label}
      >
        <Icon name="download" />
        <span class="wide-only">{strings.download.label}</span>
      </button>
      <ul id="download-menu" class="menu" popover="auto" aria-label={strings.download.label}>
        {FORMATS.map((format) => (
          <DownloadRow
            key={format}
            words={strings.download[format]}
            onPress={() => {
              state.problem.value = downloadGraph(graph, format)
            }}
          />
        ))}
        {picture &&
          PICTURES.map((format) => (
            <DownloadRow
              key={format}
              words={strings.download[format]}
              onPress={() => void downloadPicture(picture(), format)}
            />
          ))}
      </ul>
    </div>
  )
}

function DownloadRow({ words, onPress }: Readonly<{ words: string; onPress: () => void }>) {
  return (
    <li>
      <button type="button" popovertarget="download-menu" popovertargetaction="hide" onClick={onPress}>
        {words}
      </button>
    </li>
  )
}
