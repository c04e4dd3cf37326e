import type { JobLine } from '@holdfast/contract'
import { agoText } from '../../../lib/ago-text.ts'
import { formatDuration, formatNumber } from '../../../lib/format.ts'
import { formatMilliseconds } from '../../../lib/format-milliseconds.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { Column } from '../../../ui/column.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { RunState } from '../run-state.tsx'
import { countsText } from '../run-words.ts'
import { JobActions } from './job-actions.tsx'
import type { JobWish } from './job-dialog.tsx'
import { nextText } from './next-text.ts'
import css from './schedule-columns.module.css'

interface ScheduleView {
  readonly zone: string
  /** Milliseconds. */
  readonly now: number
  readonly onWish: (wish: JobWish) => void
}

export const scheduleColumns = ({ zone, now, onWish }: ScheduleView): readonly Column<JobLine>[] => [
  {
    key: 'job',
    head: 'Job',
    cell: (job) => (
      <TwoLines
        sub={job.says}
        phone={
          <>
            {sentence(job.schedule)} <br />
            {job.paused ? 'Paused' : nextText(job, zone, now)}
            <br />
            <LastRun job={job} now={now} />
          </>
        }
      >
        {job.title}
      </TwoLines>
    ),
  },
  {
    key: 'schedule',
    head: 'Schedule',
    width: 204,
    phone: false,
    cell: (job) => (
      <span className={css['two']}>
        {sentence(job.schedule)}
        <small>
          {job.paused ? (
            <State plain kind="warn">
              Paused
            </State>
          ) : (
            nextText(job, zone, now)
          )}
        </small>
      </span>
    ),
  },
  {
    key: 'last',
    head: 'Last run',
    width: 232,
    phone: false,
    cell: (job) => (
      <span className={css['two']}>
        <LastRun job={job} now={now} />
        <small>{dayText(job)}</small>
      </span>
    ),
  },
  { key: 'took', head: 'Takes', figure: true, width: 108, phone: false, from: 1280, cell: tookCell },
  { key: 'waiting', head: 'Waiting', figure: true, width: 96, phone: false, cell: waitingCell },
  { key: 'dead', head: 'Given up', figure: true, width: 80, cell: deadCell },
  {
    key: 'actions',
    head: <Hidden>Actions</Hidden>,
    figure: true,
    width: 146,
    phone: false,
    cell: (job) => <JobActions dense job={job} onWish={onWish} />,
  },
]

function LastRun({ job: { lastRun, beatAt }, now }: { readonly job: JobLine; readonly now: number }) {
  if (beatAt !== null) return `Went round ${agoText(Date.parse(beatAt), now)}`
  if (lastRun === null) return <NoData dash reason="Has not run yet" />
  return (
    <>
      <RunState plain status={lastRun.status} /> <span>{agoText(Date.parse(lastRun.startedAt), now)}</span>
    </>
  )
}

const dayText = ({ lastDay, isContinuous }: JobLine): string =>
  isContinuous ? '' : `24 h: ${countsText(lastDay) || 'no run ended'}`

const tookCell = ({ duration }: JobLine) =>
  duration === null ? (
    <NoData dash reason="No run did anything yet" />
  ) : (
    <span className={css['two']} title="Half of the runs took less; 19 of 20 less than the second figure">
      {formatMilliseconds(duration.medianMs)}
      <small>95 %: {formatMilliseconds(duration.p95Ms)}</small>
    </span>
  )

const waitingCell = ({ waiting, oldestSeconds }: JobLine) => (
  <span className={css['two']}>
    {formatNumber(waiting, 0)}
    {oldestSeconds !== null && <small>for {formatDuration(oldestSeconds)}</small>}
  </span>
)

const deadCell = ({ deadLetters }: JobLine) =>
  deadLetters === 0 ? (
    '0'
  ) : (
    <State plain kind="bad">
      {formatNumber(deadLetters, 0)}
    </State>
  )
