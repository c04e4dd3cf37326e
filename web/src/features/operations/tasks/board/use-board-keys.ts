import type { TaskRow } from '@holdfast/contract'
import { useEffect, useRef } from 'react'
import { LANES, type LaneStatus } from './use-board-moves.ts'

export interface Lane {
  readonly status: LaneStatus
  readonly tasks: readonly TaskRow[]
}

const SIDES: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * The arrows walk from card to card, with Shift they take the card along to the lane beside. A card that moved keeps the
 * focus: it is drawn anew in another lane.
 */
export function useBoardKeys(lanes: readonly Lane[], onMove: (task: TaskRow, to: LaneStatus) => void) {
  const kept = useRef<string | null>(null)
  const board = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (kept.current === null || document.activeElement !== document.body) return
    focusCard(board.current, kept.current)
  })
  useEffect(() => {
    const element = board.current
    const onKeyDown = (event: KeyboardEvent) => {
      const wish = wishOf(event, lanes)
      if (wish === null) return
      event.preventDefault()
      kept.current = wish.to === null ? null : wish.task.id
      if (wish.to === null) focusCard(element, wish.task.id)
      else onMove(wish.task, wish.to)
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  })
  return board
}

/** The card that a key leads to, or (`to`) the lane that it takes the card to; null: none of these keys. */
function wishOf(event: KeyboardEvent, lanes: readonly Lane[]): { task: TaskRow; to: LaneStatus | null } | null {
  const focused = event.target instanceof HTMLElement ? event.target.dataset['task'] : undefined
  const at = lanes.findIndex(({ tasks }) => tasks.some(({ id }) => id === focused))
  const tasks = lanes[at]?.tasks ?? []
  const row = tasks.findIndex(({ id }) => id === focused)
  const task = tasks[row]
  const side = SIDES[event.key]
  const step = STEPS[event.key]
  if (task === undefined || event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.shiftKey) {
    const to = side === undefined ? undefined : LANES[at + side]
    return to === undefined ? null : { task, to }
  }
  const next = step !== undefined ? tasks[row + step] : side !== undefined ? nearest(lanes, at, side, row) : undefined
  return next === undefined ? null : { task: next, to: null }
}

/** The card beside, in the next lane that is not empty. */
function nearest(lanes: readonly Lane[], from: number, side: number, row: number): TaskRow | undefined {
  for (let at = from + side; at >= 0 && at < lanes.length; at += side) {
    const tasks = lanes[at]?.tasks ?? []
    if (tasks.length > 0) return tasks[Math.min(row, tasks.length - 1)]
  }
  return undefined
}

function focusCard(board: HTMLElement | null, id: string): void {
  board?.querySelector<HTMLElement>(`[data-task="${id}"]`)?.focus()
}
