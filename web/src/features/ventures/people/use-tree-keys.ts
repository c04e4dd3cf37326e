import type { KeyboardEvent } from 'react'

/**
 * The keys of a tree (WAI-ARIA): up and down walk what is in sight, right opens and goes in, left closes and goes out,
 * Home and End lead to the ends, Enter opens and closes.
 */
export function useTreeKeys(turn: (id: string) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')]
    const at = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1
    const act = ACTIONS[event.key]
    const item = items[at]
    if (!act || !item) return
    event.preventDefault()
    act({ items, at, item, turn: () => turn(item.dataset['id'] ?? '') })
  }
}

interface At {
  readonly items: readonly HTMLElement[]
  readonly at: number
  readonly item: HTMLElement
  readonly turn: () => void
}

const ACTIONS: Readonly<Record<string, (at: At) => void>> = {
  ArrowDown: ({ items, at }) => items[at + 1]?.focus(),
  ArrowUp: ({ items, at }) => items[at - 1]?.focus(),
  Home: ({ items }) => items[0]?.focus(),
  End: ({ items }) => items.at(-1)?.focus(),
  Enter: ({ item, turn }) => item.ariaExpanded !== null && turn(),
  ArrowRight: ({ items, at, item, turn }) =>
    item.ariaExpanded === 'false' ? turn() : item.ariaExpanded === 'true' && items[at + 1]?.focus(),
  ArrowLeft: (here) => (here.item.ariaExpanded === 'true' ? here.turn() : above(here)?.focus()),
}

const above = ({ items, at, item }: At) => items.slice(0, at).findLast((each) => levelOf(each) < levelOf(item))

const levelOf = (item: HTMLElement): number => Number(item.ariaLevel)
