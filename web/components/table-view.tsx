import { useComputed, useSignal } from '@preact/signals'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { claimsTable } from '../table/claims-table.ts'
import { csv } from '../table/csv.ts'
import { entitiesTable } from '../table/entities-table.ts'
import { arrangedRows, type Order } from '../table/table.ts'
import { CopyButton } from './copy-button.tsx'
import { RowsTable } from './rows-table.tsx'

const KINDS = ['claims', 'entities'] as const

/** The visible claims or entities as a table that sorts, filters and copies; for reading without the graph. */
export function TableView() {
  const { matching } = useExplorer()
  const graph = useGraph()
  const kind = useSignal<(typeof KINDS)[number]>('claims')
  const query = useSignal('')
  const order = useSignal<Order | undefined>(undefined)
  const tables = useComputed(() => (kind.value === 'claims' ? claimsTable : entitiesTable)(graph, matching.value))
  const rows = useComputed(() => arrangedRows(tables.value, query.value, order.value)).value
  const table = tables.value
  return (
    <div class="table-view">
      <div class="table-tools">
        <div class="view-switch">
          {KINDS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={kind.value === name}
              onClick={() => {
                kind.value = name
                order.value = undefined
              }}
            >
              {strings.table[name].title}
            </button>
          ))}
        </div>
        <input
          type="search"
          placeholder={strings.table.filter}
          aria-label={strings.table.filter}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value
          }}
        />
        <CopyButton words={strings.copy.table} text={() => csv(table.columns, rows)} />
      </div>
      <RowsTable
        key={kind.value}
        caption={strings.table.caption(rows.length, table.rows.length)}
        columns={table.columns}
        rows={rows}
        order={order}
      />
    </div>
  )
}
