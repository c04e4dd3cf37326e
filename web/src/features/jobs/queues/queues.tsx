import { agoText } from '../../../lib/ago-text.ts'
import { counted } from '../../../lib/counted.ts'
import { formatDuration } from '../../../lib/format.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { useHealth } from '../use-health.ts'
import { queueColumns, workerColumns } from './queue-columns.tsx'

/** What waits, what is worked on, and by whom. */
export function Queues() {
  const { data, error, refetch, dataUpdatedAt } = useHealth()
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />
  const { queues, workers, dirtyDays } = data
  return (
    <Stack>
      <Section flush title="Queues" aside={dirtyText(dirtyDays)}>
        <DataTable
          label="Queues"
          rows={queues}
          rowKey={({ name }) => name}
          columns={queueColumns}
          empty={<Empty title="There is no queue yet">Queues are made by the first worker that starts.</Empty>}
        />
      </Section>
      <Section flush title="Workers" aside="Each says every few seconds that it is at work">
        <DataTable
          label="Workers"
          rows={workers}
          rowKey={({ name }) => name}
          columns={workerColumns((at) => agoText(Date.parse(at), dataUpdatedAt))}
          empty={
            <Empty title="No worker is at work">
              Nothing runs until one starts. See that the server is running with its worker.
            </Empty>
          }
        />
      </Section>
    </Stack>
  )
}

function dirtyText({ days, oldestSeconds }: { readonly days: number; readonly oldestSeconds: number | null }) {
  if (days === 0) return 'No business day waits to be computed again'
  const age = oldestSeconds === null ? '' : `, the oldest for ${formatDuration(oldestSeconds)}`
  return (
    <>
      <b>{counted(days, 'business day')}</b> {days === 1 ? 'waits' : 'wait'} to be computed again{age}
    </>
  )
}
