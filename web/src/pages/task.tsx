import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { TaskOrigin } from '../features/briefing/task-origin.tsx'
import { TaskView } from '../features/operations/tasks/page/task-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

/** Colleagues work on the same task: it is read again while it is in sight. */
const EVERY = 20_000

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: task, error, refetch } = useReply(contract.tasks.getTask, { id }, { every: EVERY })
  if (task)
    return (
      <Stack>
        <TaskOrigin ventureId={task.ventureId} taskId={id} />
        <TaskView key={id} task={task} />
      </Stack>
    )
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/operations/tasks' }}>
          Go to the tasks
        </ButtonLink>
      </div>
    </Stack>
  )
}
