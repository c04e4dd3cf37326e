import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'

interface VirtualRowsProps {
  readonly count: number
  readonly table: RefObject<HTMLTableElement | null>
  /** Set here, so that the keyboard can reach a row that is not in the document yet. */
  readonly reveal: RefObject<((index: number) => void) | null>
  readonly draw: (index: number, measure: (element: HTMLTableRowElement | null) => void) => ReactNode
}

/** Heights met before, by table: with a right guess at once, coming back lands where one left. */
const heights = new Map<string, number>()

/** Only the rows in sight; two spacer rows hold the place of the others. The page scrolls, not the table. */
export default function VirtualRows({ count, table, reveal, draw }: VirtualRowsProps) {
  const name = table.current?.ariaLabel ?? ''
  const [place, setPlace] = useState({ top: 0, row: heights.get(name) ?? 40 })
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => place.row,
    overscan: 12,
    scrollMargin: place.top,
  })
  useLayoutEffect(() => {
    const found = placeOf(table.current)
    if (found.row > 0) heights.set(name, found.row)
    setPlace((known) => ({ top: found.top, row: found.row || known.row }))
  }, [table, name])
  useLayoutEffect(() => {
    if (place.row > 0) virtual.measure()
    reveal.current = (index) => virtual.scrollToIndex(index, { align: 'center' })
    return () => {
      reveal.current = null
    }
  }, [reveal, virtual, place.row])
  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? place.top) - place.top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? place.top) - place.top)
  return (
    <>
      <Spacer height={before} />
      {items.map((item) => draw(item.index, virtual.measureElement))}
      <Spacer height={after} />
    </>
  )
}

/** Where the rows begin on the page, and how high one of them is. */
function placeOf(table: HTMLTableElement | null) {
  const head = table?.tHead
  const row = table?.querySelector<HTMLElement>('tr[data-index]')
  return { top: head ? head.getBoundingClientRect().bottom + window.scrollY : 0, row: row?.offsetHeight ?? 0 }
}

const Spacer = ({ height }: { readonly height: number }) => (
  <tr aria-hidden>
    <td style={{ height, padding: 0, border: 0 }} />
  </tr>
)
