import { refuse, type TaskId, type VentureId } from '@holdfast/engine/kernel'

/** Names one task; its venture always goes with it. */
export type TaskRef = { readonly ventureId: VentureId; readonly id: TaskId }

/** The same answer whether the task does not exist or is somebody else's. */
export function refuseMissingTask(): never {
  return refuse('not_found', 'task.not_found', 'There is no such task for you.')
}
