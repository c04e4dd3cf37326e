import type { TaskRow } from '@holdfast/contract'
import { TASK_INTENTIONS, type TaskIntention, type TaskStatus } from '@holdfast/engine/operations'
import {
  type Icon,
  IconBan,
  IconCheck,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerStop,
  IconRotate,
  IconTrash,
} from '@tabler/icons-react'

interface StepWords {
  readonly verb: string
  readonly Icon: Icon
  /** Where it leads; null: void is no state. */
  readonly to: TaskStatus | null
  /** It asks for a reason first. */
  readonly asks: boolean
}

export const TASK_STEP_WORDS: Readonly<Record<TaskIntention, StepWords>> = {
  start: { verb: 'Begin', Icon: IconPlayerPlay, to: 'IN_PROGRESS', asks: false },
  block: { verb: 'Block…', Icon: IconPlayerPause, to: 'BLOCKED', asks: true },
  stop: { verb: 'Put back', Icon: IconPlayerStop, to: 'OPEN', asks: false },
  complete: { verb: 'Done', Icon: IconCheck, to: 'DONE', asks: false },
  cancel: { verb: 'Cancel task…', Icon: IconBan, to: 'CANCELLED', asks: true },
  reopen: { verb: 'Reopen…', Icon: IconRotate, to: 'OPEN', asks: true },
  void: { verb: 'Void task…', Icon: IconTrash, to: null, asks: true },
}

/** All that the server allows, in the order of the rules. */
export const taskStepsOf = ({ can }: Pick<TaskRow, 'can'>): readonly TaskIntention[] =>
  TASK_INTENTIONS.filter((step) => can[step] === true)

/** The one step that the page offers first: what ends well. */
export const primaryTaskStep = (task: Pick<TaskRow, 'can'>): TaskIntention | null =>
  task.can['complete'] === true ? 'complete' : null
