import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { NewTaskDialog } from '../features/operations/tasks/form/new-task-dialog.tsx'
import { useWantedTask } from '../features/operations/tasks/form/use-wanted-task.ts'
import { Tasks, TasksExport } from '../features/operations/tasks/list/tasks.tsx'
import { useTaskVentures } from '../features/operations/tasks/task-ventures.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** What is to be done: mine first. */
export function Page() {
  const ventures = useTaskVentures()
  const { wanted, ask, close } = useWantedTask()
  const mayEnter = ventures.some(({ can }) => can['tasks.write'] === true)
  return (
    <>
      <PageHeader
        title="Tasks"
        context={ventures.map(({ name }) => name).join(', ')}
        controls={ventures.length > 0 && <TasksExport />}
        action={
          mayEnter && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={ask}>
              New task
            </Button>
          )
        }
      />
      {ventures.length > 0 ? (
        <Tasks />
      ) : (
        <Empty title="No tasks yet">Tasks belong to a venture. Ask who manages people to add you to one.</Empty>
      )}
      {wanted && <NewTaskDialog wanted={wanted} onClose={close} />}
    </>
  )
}
