import type { contract, Moment } from '@holdfast/contract'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { recentWhen } from '../lib/recent-when.ts'
import { useList } from '../lib/use-list.ts'
import { Section } from './section.tsx'
import { Timeline } from './timeline.tsx'

interface HistorySectionProps {
  readonly endpoint:
    | typeof contract.tasks.taskHistory
    | typeof contract.eodReports.eodReportHistory
    | typeof contract.hotelDisputes.hotelDisputeHistory
    | typeof contract.saasSubscriptions.subscriptionHistory
  readonly id: string
  readonly zone: string
  /** Who may be named beside those who did something. */
  readonly people?: readonly (Person | null)[]
  /** Events name people by their ids. */
  readonly what: (moment: Moment, nameOf: (userId: string) => string) => ReactNode
}
interface Person {
  readonly id: string
  readonly name: string
}

/** What happened to a record, newest first, a page at a time. */
export function HistorySection({ endpoint, id, zone, people = [], what }: HistorySectionProps) {
  const { rows, more } = useList(endpoint, { id, limit: 25 })
  const known = [...people, ...rows.map(({ by }) => by)]
  const nameOf = (userId: string) => known.find((person) => person?.id === userId)?.name ?? 'a former colleague'
  const moments = rows.map((moment, i) => ({
    id: moment.id,
    now: i === 0,
    who: moment.by?.name ?? 'Holdfast',
    when: recentWhen(moment.at, zone),
    what: what(moment, nameOf),
  }))
  return (
    <Section title="Timeline">
      <Timeline moments={moments} />
      {more && (
        <Button variant="default" fullWidth mt={16} loading={more.loading} onClick={() => void more.onMore()}>
          Show earlier
        </Button>
      )}
    </Section>
  )
}
