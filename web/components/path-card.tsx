import { pathInWords } from '../claims/path-in-words.ts'
import { type PathStep, pathsOf, selectedPath } from '../claims/selected-path.ts'
import { selectPath } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import type { PathSelection } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { ClaimQuote } from './claim-quote.tsx'
import { CopyButton } from './copy-button.tsx'
import { EntityLink } from './entity-link.tsx'
import { Stepper } from './stepper.tsx'
import { Switch } from './switch.tsx'

/** How two entities are connected: every step with the sentences that state it, in order. */
export function PathCard({ path }: { path: PathSelection }) {
  const state = useExplorer()
  const graph = useGraph()
  const paths = pathsOf(graph, path)
  const steps = selectedPath(graph, path)
  const number = path.number % Math.max(paths.length, 1)
  return (
    <article class="path-card">
      <h2>
        {strings.path.between} <EntityLink entity={path.from} /> {strings.path.and} <EntityLink entity={path.to} />
      </h2>
      {steps.length === 0 && <p class="quiet">{strings.path.none}</p>}
      {steps.length > 0 && (
        <div class="card-foot">
          <Stepper
            words={strings.path.wayOf(number + 1, paths.length, steps.length)}
            previous={strings.path.previous}
            next={strings.path.next}
            position={number}
            count={paths.length}
            onStep={(next) => selectPath(state, { ...path, number: next })}
          />
          <CopyButton words={strings.copy.path} text={() => pathInWords(graph, steps)} />
        </div>
      )}
      <Switch
        isOn={path.everyClaim}
        onPress={() => selectPath(state, { ...path, number: 0, everyClaim: !path.everyClaim })}
        label={strings.path.everyClaim}
      />
      <ol class="path-steps">
        {steps.map((step) => (
          <PathStepRow key={`${step.from} ${step.to}`} step={step} />
        ))}
      </ol>
    </article>
  )
}

function PathStepRow({ step: { edges } }: { step: PathStep }) {
  return (
    <li>
      {edges.map((edge) => (
        <ClaimQuote key={edge} edge={edge} evidence={0} />
      ))}
    </li>
  )
}
