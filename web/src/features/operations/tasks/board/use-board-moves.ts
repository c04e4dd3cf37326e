import type { TaskRow } from '@holdfast/contract'
import { TASK_TRANSITIONS, type TaskStatus } from '@holdfast/engine/operations'
import { useState } from 'react'
import { toast } from '../../../../ui/toast.tsx'
import type { ReasonedStep } from '../steps/reason-dialog.tsx'
import { useQuickTaskStep } from '../steps/use-quick-task-step.ts'
import { statusName } from '../task-words.ts'

export const LANES = ['OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE'] as const
export type LaneStatus = (typeof LANES)[number]

interface Asked {
  readonly task: TaskRow
  readonly step: ReasonedStep
}

/**
 * Moves between lanes. A card stands where it was put at once, and goes back when the server refuses. What was done is
 * reopened with a reason, which is asked first; what a blocked task waits for can be said on its page.
 */
export function useBoardMoves() {
  const quick = useQuickTaskStep()
  const [moving, setMoving] = useState<ReadonlyMap<string, LaneStatus>>(new Map())
  const [asked, setAsked] = useState<Asked | null>(null)
  const place = (id: string, status: LaneStatus | null) =>
    setMoving((before) => {
      const after = new Map(before)
      if (status === null) after.delete(id)
      else after.set(id, status)
      return after
    })
  const move = async (task: TaskRow, to: LaneStatus) => {
    const step = TASK_TRANSITIONS[task.status][to]
    if (task.status === to || moving.has(task.id)) return
    if (step === undefined || task.can[step] !== true) return void toast(whyNot(task, to), { kind: 'failed' })
    if (step === 'reopen') return setAsked({ task, step })
    place(task.id, to)
    await quick.take(task, to)
    place(task.id, null)
  }
  return { move, moving, asked, closeAsked: () => setAsked(null) }
}

function whyNot({ title, status }: TaskRow, to: TaskStatus): string {
  return `“${title}” is ${statusName(status).toLowerCase()} and cannot become ${statusName(to).toLowerCase()} from there. ${
    status === 'DONE' ? 'Reopen it first.' : 'Ask whoever it was given to.'
  }`
}
