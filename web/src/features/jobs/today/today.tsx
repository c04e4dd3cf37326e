import { contract } from '@holdfast/contract'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { formatDay, zoneName } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { Stale } from '../../../ui/stale.tsx'
import { ViewToggle } from '../../../ui/view-toggle.tsx'
import { POLL } from '../poll.ts'
import { DayDrawing } from './day-drawing.tsx'
import { spanOf } from './day-span.ts'
import { DaySteps } from './day-steps.tsx'
import { DayTables } from './day-tables.tsx'
import { upcomingOf } from './slot-text.ts'
import css from './today.module.css'
import { useShownDay } from './use-shown-day.ts'

/** What ran on a day, what runs, and what is still due. */
export function Today() {
  const { day, zone, isToday } = useShownDay()
  const venture = useVenture()
  const span = spanOf(day, zone)
  const isNarrow = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false })
  const [asTable, setAsTable] = useState(false)
  const { data, error, refetch, isPlaceholderData } = useReply(
    contract.jobs.showTimeline,
    { from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() },
    { every: isToday && POLL },
  )
  const jobs = useReply(contract.jobs.listJobs, {}).data?.items ?? []
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />
  const shown = {
    runs: data.runs.filter((run) => venture === null || run.venture === null || run.venture.id === venture.id),
    upcoming: upcomingOf(data.upcoming, span.from),
    now: Date.parse(data.now),
  }
  return (
    <Section
      floating
      flush={asTable || isNarrow}
      title={
        <>
          {formatDay(day, 'long')} <small>{zoneName(data.now, zone)}</small>
        </>
      }
      aside={<DaySteps />}
    >
      <Stale stale={isPlaceholderData}>
        {asTable || isNarrow ? <DayTables {...shown} /> : <DayDrawing {...shown} jobs={jobs} />}
      </Stale>
      <div className={css['foot']} data-inset={asTable || isNarrow || undefined}>
        <span>
          {[
            venture && `Runs of ${venture.name} and of the whole group; what is due, of every venture.`,
            data.isCut && 'Only the newest 1,000 runs are here.',
          ]
            .filter(Boolean)
            .join(' ')}
        </span>
        {!isNarrow && <ViewToggle asTable={asTable} drawing="timeline" onToggle={setAsTable} />}
      </div>
    </Section>
  )
}
