import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { LoadSkeleton } from '../features/freight/load/load-skeleton.tsx'
import { LoadView } from '../features/freight/load/load-view.tsx'
import { RecordTasks } from '../features/operations/tasks/record-tasks.tsx'
import { useReply } from '../lib/query.ts'
import { Stack } from '../ui/layout.tsx'
import { Problem } from '../ui/problem.tsx'

/** Colleagues work on the same load: it is read again while it is in sight. */
const EVERY = 20_000

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: load, error, refetch } = useReply(contract.freight.getLoad, { id }, { every: EVERY })
  if (load)
    return (
      <LoadView
        key={id}
        load={load}
        beside={<RecordTasks ventureId={load.ventureId} kind="LOAD" id={id} label={load.number} />}
      />
    )
  if (!error) return <LoadSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <Button variant="default" component={Link} to="/freight/loads">
          Go to the list of loads
        </Button>
      </div>
    </Stack>
  )
}
