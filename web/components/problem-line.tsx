import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { IconButton } from './icon-button.tsx'

/** What went wrong last, until it is dismissed. */
export function ProblemLine() {
  const { problem } = useExplorer()
  return (
    <div class="problem-place" role="alert">
      {problem.value && (
        <p class="problem">
          <span>{problem.value}</span>
          <IconButton
            icon="close"
            label={strings.problems.dismiss}
            onPress={() => {
              problem.value = undefined
            }}
          />
        </p>
      )}
    </div>
  )
}
