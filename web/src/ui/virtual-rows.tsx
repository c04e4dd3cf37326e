import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'

interface VirtualRowsProps<Row> {
  readonly rows: readonly Row[]
  /** How many columns the two spacer rows cross. */
  readonly span: number
  readonly table: RefObject<HTMLTableElement | null>
  /** Set here, so that the keyboard can reach a row that is not in the document yet. */
  readonly reveal: RefObject<((index: number) => void) | null>
  readonly draw: (row: Row, index: number, measure: (element: HTMLTableRowElement | null) => void) => ReactNode
}

/** Only the rows in sight; two spacer rows hold the place of the others. The page scrolls, not the table. */
export function VirtualRows<Row>({ rows, span, table, reveal, draw }: VirtualRowsProps<Row>) {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const element = table.current
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY + (element.tHead?.offsetHeight ?? 0))
  }, [table])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 40,
    overscan: 20,
    scrollMargin: top,
  })
  useLayoutEffect(() => {
    reveal.current = (index) => virtual.scrollToIndex(index, { align: 'center' })
    return () => {
      reveal.current = null
    }
  }, [reveal, virtual])
  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return (
    <>
      <Spacer span={span} height={before} />
      {items.map((item) => {
        const row = rows[item.index]
        return row === undefined ? null : draw(row, item.index, virtual.measureElement)
      })}
      <Spacer span={span} height={after} />
    </>
  )
}

const Spacer = ({ span, height }: { span: number; height: number }) => (
  <tr aria-hidden>
    <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
  </tr>
)
