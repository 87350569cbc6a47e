import type { Signal } from '@preact/signals'
import type { Column, Order } from '../table/table.ts'

export type ColumnHeadProps = Readonly<{ column: Column; index: number; order: Signal<Order | undefined> }>

/** The head of a column: a press sorts, another the other way round, a third not at all. */
export function ColumnHead({ column: { title, isNumber = false }, index, order }: ColumnHeadProps) {
  const { value } = order
  const isSorted = value?.column === index
  const sort = isSorted ? (value.isDescending ? 'descending' : 'ascending') : 'none'
  return (
    <th scope="col" aria-sort={sort} data-number={isNumber}>
      <button
        type="button"
        onClick={() => {
          order.value = nextOrder(value, index, isNumber)
        }}
      >
        {title}
        <span class="sort-mark" aria-hidden="true">
          {{ none: '', ascending: '↑', descending: '↓' }[sort]}
        </span>
      </button>
    </th>
  )
}

/** Of numbers people want the largest first. */
function nextOrder(order: Order | undefined, column: number, isNumber: boolean): Order | undefined {
  if (order?.column !== column) return { column, isDescending: isNumber }
  return order.isDescending === isNumber ? { column, isDescending: !isNumber } : undefined
}
