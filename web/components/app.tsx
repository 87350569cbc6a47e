import { useExplorer } from '../state/explorer-context.ts'
import { Announcement } from './announcement.tsx'
import { BuildingCover } from './building-cover.tsx'
import { DropTarget } from './drop-target.tsx'
import { NoticeLine } from './notice-line.tsx'
import { ProblemLine } from './problem-line.tsx'
import { StartPage } from './start-page.tsx'
import { TopBar } from './top-bar.tsx'
import { Workspace } from './workspace.tsx'

/** The whole explorer. */
export function App() {
  const { graph, loading } = useExplorer()
  return (
    <DropTarget>
      <TopBar />
      <ProblemLine />
      {graph.value ? <Workspace key={graph.value} /> : <StartPage isLoading={loading.value} />}
      <Announcement />
      <NoticeLine />
      <BuildingCover />
    </DropTarget>
  )
}
