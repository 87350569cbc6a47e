import { otherNamesOf } from '../claims/other-names-of.ts'
import { useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Swatch } from './swatch.tsx'

/** What an entity is and what it is called. */
export function EntityHead({ entity }: { entity: string }) {
  const { label, entityType, aliases, roles, named } = useGraph().getNodeAttributes(entity)
  const otherNames = otherNamesOf(label, aliases)
  const titles = [...new Set(roles.map(({ title }) => title))]
  return (
    <>
      <p class="entity-type">
        <Swatch entityType={entityType} /> {strings.types[entityType][0]}
      </p>
      <h2 data-described={!named} dir="auto">
        {label}
      </h2>
      {titles.length > 0 && <p class="entity-roles">{titles.join(' · ')}</p>}
      {otherNames.length > 0 && (
        <p class="entity-aliases">
          {strings.entity.also} {otherNames.map((alias) => `“${alias}”`).join(', ')}
        </p>
      )}
    </>
  )
}
