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
    let current = -1
    const onKey = (event: KeyboardEvent) => {
      const element = table.current
      const step = STEPS[event.key]
      if (!element || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      const focused = indexOfFocus(element)
      if (focused === null && !(event.key.length === 1 && singleKeysAllowed(event) && isFirstTable(element))) return
      event.preventDefault()
      current = Math.min(count - 1, Math.max(0, (focused ?? current) + step))
      focusRow(element, current, reveal.current)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [table, count, reveal])
}

function indexOfFocus(table: HTMLTableElement): number | null {
  const focused = document.activeElement
  if (!focused || !table.contains(focused) || !focused.hasAttribute('data-row-opener')) return null
  return Number(focused.closest('tr')?.dataset['index'])
}

function isFirstTable(table: HTMLTableElement): boolean {
  return document.querySelector('table:has([data-row-opener])') === table
}

function focusRow(table: HTMLTableElement, index: number, reveal: ((index: number) => void) | null) {
  const opener = () => table.querySelector<HTMLElement>(`tr[data-index="${index}"] [data-row-opener]`)
  const found = opener()
  if (found) return found.focus()
  reveal?.(index)
  requestAnimationFrame(() => opener()?.focus())
}
