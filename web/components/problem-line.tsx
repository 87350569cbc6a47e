import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** What went wrong last, until it is dismissed. */
export function ProblemLine() {
  const { problem } = useExplorer()
  return (
    <div class="problem-place" role="alert">
      {problem.value && (
        <p class="problem">
          <span>{problem.value}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={strings.problems.dismiss}
            onClick={() => {
              problem.value = undefined
            }}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  )
}
