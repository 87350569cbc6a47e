import { selectItem } from '../state/actions.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { selectedEdge, selectedNode } from '../state/selection.ts'
import type { Cell, Column, Row } from '../table/table.ts'
import { EntityLink } from './entity-link.tsx'
import { NegationMark } from './negation-mark.tsx'

export type TableRowProps = Readonly<{ row: Row; number: number; columns: readonly Column[] }>

/** A row; its place in the whole table is told to screen readers. */
export function TableRow({ row: { item, cells }, number, columns }: TableRowProps) {
  const { selection } = useExplorer()
  const selected = item?.kind === 'node' ? selectedNode(selection.value) : selectedEdge(selection.value)
  return (
    <tr data-row={number} aria-rowindex={number + 2} aria-selected={item !== undefined && selected === item.key}>
      {cells.map((cell, index) => (
        <td key={columns[index]?.title} data-number={columns[index]?.isNumber} title={cell.text}>
          <CellContent cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function CellContent({ cell: { text, leadsTo, isNegated = false } }: { cell: Cell }) {
  const state = useExplorer()
  if (leadsTo?.kind === 'node') return <EntityLink entity={leadsTo.key} words={text} />
  if (!leadsTo) return <>{text}</>
  return (
    <button type="button" class="claim-words-button" onClick={() => selectItem(state, leadsTo)}>
      <NegationMark polarity={isNegated ? 'negated' : 'affirmed'} />
      {text}
    </button>
  )
}
