import { fetchSample } from '../files/fetch-graph.ts'
import { isServed } from '../files/is-served.ts'
import { openFiles } from '../files/open-files.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { PasteBox } from './paste-box.tsx'
import { StartPicture } from './start-picture.tsx'

/** What stands here while there is no graph. */
export function StartPage({ isLoading }: { isLoading: boolean }) {
  const state = useExplorer()
  if (isLoading) return <main class="start-page loading">{strings.loading}</main>
  return (
    <main class="start-page">
      <StartPicture />
      <p class="start-title">{strings.start.title}</p>
      {isServed() && <PasteBox />}
      <label class="drop-zone">
        <span>{strings.start.drop}</span>
        <span class="button">{strings.start.choose}</span>
        <input
          type="file"
          class="unseen"
          multiple
          accept=".json,.txt,.md,.html,.htm,.pdf,.docx"
          onChange={(event) => {
            void openFiles(state, [...(event.currentTarget.files ?? [])])
          }}
        />
      </label>
      <button type="button" class="button" onClick={() => void fetchSample(state)}>
        {strings.start.sample}
      </button>
      <p class="start-note">
        {strings.start.orBuild} <code>{strings.start.command}</code>
      </p>
    </main>
  )
}
