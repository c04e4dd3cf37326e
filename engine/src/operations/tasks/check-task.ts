import { refuse } from '../../kernel/index.ts'
import type { Task } from './task.ts'

/** Refuses `task.title_missing`, `task.time_without_day`. */
export function checkTask({ title, dueOn, dueTime }: Pick<Task, 'title' | 'dueOn' | 'dueTime'>): void {
  if (title.trim() === '')
    refuse('refused', 'task.title_missing', 'Say in a few words what is to be done.', { field: 'title' })
  if (dueTime !== null && dueOn === null)
    refuse('refused', 'task.time_without_day', 'A time needs a day. Choose the due day, or take the time off.', {
      field: 'dueOn',
    })
}
