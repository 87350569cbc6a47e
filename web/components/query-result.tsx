import { useSignal } from '@preact/signals'
import type { QueryRows } from '../query/messages.ts'
import { selectResult } from '../state/actions.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { csv } from '../table/csv.ts'
import { arrangedRows, type Order } from '../table/table.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'
import { RowsTable } from './rows-table.tsx'

/** The rows of an answer; what is in them leads to the graph and to the text. */
export function QueryResult({ result }: { result: QueryRows }) {
  const state = useExplorer()
  const order = useSignal<Order | undefined>(undefined)
  const columns = result.columns.map((title, index) => ({
    title,
    isNumber: result.rows[0]?.[index]?.order !== undefined,
  }))
  const rows = result.rows.map((cells, number) => ({ key: String(number), cells }))
  const arranged = arrangedRows({ columns, rows }, '', order.value)
  const hasPicture = result.nodes.length + result.edges.length > 0
  if (rows.length === 0) return <p class="quiet query-none">{strings.query.none}</p>
  return (
    <>
      <div class="query-tools">
        {hasPicture && (
          <>
            <span class="quiet">{strings.query.found(result.nodes.length, result.edges.length)}</span>
            <button
              type="button"
              class="small-button"
              onClick={() => {
                selectResult(state, result)
                state.mode.value = 'graph'
              }}
            >
              <Icon name="graph" />
              {strings.query.show}
            </button>
          </>
        )}
        <CopyButton words={strings.copy.table} text={() => csv(columns, arranged)} />
      </div>
      <RowsTable
        caption={strings.table.caption(arranged.length, rows.length)}
        columns={columns}
        rows={arranged}
        order={order}
      />
    </>
  )
}
