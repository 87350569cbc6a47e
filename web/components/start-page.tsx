import { fetchSample } from '../files/fetch-graph.ts'
import { openFile } from '../files/open-file.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { StartPicture } from './start-picture.tsx'

/** What stands here while there is no graph. */
export function StartPage({ isLoading }: { isLoading: boolean }) {
  const state = useExplorer()
  if (isLoading) return <main class="start-page loading">{strings.loading}</main>
  return (
    <main class="start-page">
      <StartPicture />
      <p class="start-title">{strings.start.title}</p>
      <label class="drop-zone">
        <span>{strings.start.drop}</span>
        <span class="button">{strings.start.choose}</span>
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void openFile(state, file)
          }}
        />
      </label>
      <button type="button" class="button primary" onClick={() => void fetchSample(state)}>
        {strings.start.sample}
      </button>
      <p class="start-note">
        {strings.start.orBuild} <code>{strings.start.command}</code>
      </p>
    </main>
  )
}
