import { Button } from '@mantine/core'
import { Empty } from '../../../../ui/empty.tsx'
import { useTaskVentures } from '../task-ventures.ts'
import { NO_TASK_FILTERS, useTaskFilters } from './use-task-filters.ts'

/** Why nothing stands here, and what to do. */
export function EmptyTasks() {
  const { filters, change, isFiltered } = useTaskFilters()
  const mayEnter = useTaskVentures().some(({ can }) => can['tasks.write'] === true)
  if (isFiltered)
    return (
      <Empty
        title="No task matches"
        action={
          <Button variant="default" onClick={() => change(NO_TASK_FILTERS)}>
            Show my tasks
          </Button>
        }
      >
        No task that you see has all that you filter by. Take a filter off to see more.
      </Empty>
    )
  return (
    <Empty
      title="Nothing waits for you"
      action={
        filters.assigneeId === 'me' && (
          <Button variant="default" onClick={() => change({ assigneeId: 'all' })}>
            Show everybody’s
          </Button>
        )
      }
    >
      {mayEnter
        ? 'Enter a task with “New task”, for yourself or a colleague. What runs out becomes a task by itself at 06:30.'
        : 'What somebody gives you to do stands here.'}
    </Empty>
  )
}
