import { cancelBuilding } from '../build/build-in-page.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** How far building is, and a way out of it. */
export function BuildingCover() {
  const state = useExplorer()
  const building = state.building.value
  if (!building) return null
  const { phase, done, total } = building
  const words = phase === 'model' ? strings.build.loading(done, total) : strings.build.reading(Math.floor(done), total)
  return (
    <div class="building" role="dialog" aria-modal="true" aria-label={strings.build.title}>
      <div class="building-card">
        <p class="building-title">{strings.build.title}</p>
        <progress aria-label={words} {...(total > 0 && { value: done, max: total })} />
        <p class="quiet">{words}</p>
        <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => cancelBuilding(state)}>
          {strings.build.cancel}
        </button>
      </div>
    </div>
  )
}
