import { entityTypes } from '../../src/types/entity.ts'
import { makeChange } from '../corrections/make-change.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { MergeForm } from './merge-form.tsx'
import { SplitForm } from './split-form.tsx'
import { TextForm } from './text-form.tsx'

const words = strings.corrections

/** What can be corrected of an entity: its name, its kind, and what is one with it; nothing where no words stand for it. */
export function EntityCorrections({ entity }: { entity: string }) {
  const state = useExplorer()
  const { label, entityType, mentions } = useGraph().getNodeAttributes(entity)
  if (mentions.every(({ kind }) => kind === 'verb')) return null
  return (
    <details class="corrections">
      <summary>{words.title}</summary>
      <TextForm
        label={words.name}
        action={words.rename}
        first={label}
        onGive={(text) => {
          if (text !== label) makeChange(state, { kind: 'rename', key: entity, label: text })
        }}
      />
      <label class="correction-row">
        <span>{words.kind}</span>
        <select
          value={entityType}
          onChange={({ currentTarget: { value } }) => {
            const chosen = entityTypes.find((one) => one === value)
            if (chosen) makeChange(state, { kind: 'retype', key: entity, entityType: chosen })
          }}
        >
          {entityTypes.map((one) => (
            <option key={one} value={one}>
              {strings.types[one][0]}
            </option>
          ))}
        </select>
      </label>
      <MergeForm entity={entity} />
      <SplitForm entity={entity} />
    </details>
  )
}
