import { type RefObject, useEffect } from 'react'
import { singleKeysAllowed } from '../lib/single-keys.ts'

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/**
 * j, k and the arrows walk the openers of a table's rows; Enter is the browser's own. Arrows work while a row has
 * the focus, j and k also while nothing has: then the first table of the page answers.
 */
export function useRowKeys(
  table: RefObject<HTMLTableElement | null>,
  count: number,
  reveal: RefObject<((index: number) => void) | null>,
) {
  useEffect(() => {
    if (count === 0) return
    const place = `${location.pathname} ${table.current?.ariaLabel}`
    let current = lastRow.get(place) ?? -1
    let revealing = false
    const onFocus = () => {
      const focused = indexOfFocus(table.current)
      if (focused === null) return
      current = focused
      revealing = false
      lastRow.set(place, current)
    }
    const onKey = (event: KeyboardEvent) => {
      const element = table.current
      const step = STEPS[event.key]
      if (!element || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      const mine = indexOfFocus(element) !== null || revealing
      if (!mine && !(event.key.length === 1 && singleKeysAllowed(event) && isFirstTable(element))) return
      event.preventDefault()
      current = Math.min(count - 1, Math.max(0, current + step))
      revealing = !focusRow(element, current, reveal.current)
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey)
    }
  }, [table, count, reveal])
}

/** Where the person was in each table, so that j goes on from there after a look at a record. */
const lastRow = new Map<string, number>()

function indexOfFocus(table: HTMLTableElement | null): number | null {
  const focused = document.activeElement
  if (!focused || !table?.contains(focused) || !focused.hasAttribute('data-row-opener')) return null
  return Number(focused.closest('tr')?.dataset['index'])
}

function isFirstTable(table: HTMLTableElement): boolean {
  return document.querySelector('table:has([data-row-opener])') === table
}

/** False while the row is still to be brought into the document. */
function focusRow(table: HTMLTableElement, index: number, reveal: ((index: number) => void) | null): boolean {
  const opener = () => table.querySelector<HTMLElement>(`tr[data-index="${index}"] [data-row-opener]`)
  const found = opener()
  if (found) {
    found.focus()
    return true
  }
  reveal?.(index)
  requestAnimationFrame(() => opener()?.focus())
  return false
}
