import { PageTabs } from '../../ui/page-tabs.tsx'
import { givenUp } from './health-words.ts'
import { useHealth } from './use-health.ts'
import { type JobsTab, useJobsAddress } from './use-jobs-address.ts'

const NAMES: readonly (readonly [JobsTab, string])[] = [
  ['today', 'Today'],
  ['schedule', 'Schedule'],
  ['failed', 'Failed'],
  ['queues', 'Queues'],
]

/** With a count where something waits for somebody. */
export function JobsTabs() {
  const { tab } = useJobsAddress()
  const { data } = useHealth()
  const waiting = data ? givenUp(data) : 0
  return (
    <PageTabs
      label="Parts of the jobs page"
      tabs={NAMES.map(([name, label]) => ({
        name: name === 'failed' && waiting > 0 ? `${label} ${waiting}` : label,
        here: name === tab,
        link: { to: '/admin/jobs', search: { tab: name === 'today' ? undefined : name } },
      }))}
    />
  )
}
