import type { JobLine, JobRun } from '@holdfast/contract'
import { formatMilliseconds } from '../../../lib/format-milliseconds.ts'
import { formatInstant } from '../../../lib/format-time.ts'
import { useHomeZone } from '../../../lib/home-zone.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { RunState } from '../run-state.tsx'
import { placeOf } from '../run-text.ts'
import { type RunStatus, STATUS_WORDS, STATUSES } from '../run-words.ts'
import { useJobsAddress } from '../use-jobs-address.ts'
import css from './job-view.module.css'
import { useRuns } from './use-runs.ts'

const OPTIONS = STATUSES.map((value) => ({ value, label: STATUS_WORDS[value].word }))

/** What the job did, newest first. */
export function JobRuns({ job }: { readonly job: JobLine }) {
  const zone = useHomeZone()
  const { status, openRun, filterStatus } = useJobsAddress()
  const { rows, loading, problem, retry, more } = useRuns(job, status)
  return (
    <section>
      <div className={css['runs-head']}>
        <h4>Runs</h4>
        <FilterChip
          label="State"
          options={OPTIONS}
          chosen={status}
          onChoose={(value) => filterStatus(value as RunStatus | null)}
        />
      </div>
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <DataTable<JobRun>
          bare
          label="Runs"
          rows={rows}
          rowKey={({ id }) => id}
          columns={columns(zone)}
          opening={{ onOpen: ({ id }) => openRun(id) }}
          loading={loading}
          more={more}
          empty={
            <Empty title={status === null ? 'It has not run yet' : 'No run ended like this'}>
              {status === null ? 'Its runs stand here, newest first.' : 'Take the filter off to see the others.'}
            </Empty>
          }
        />
      )}
    </section>
  )
}

const columns = (zone: string): readonly Column<JobRun>[] => [
  {
    key: 'at',
    head: 'Began',
    cell: (run) => (
      <TwoLines
        sub={detail(run)}
        phone={
          <>
            {detail(run)} <br />
            <RunState plain status={run.status} />
          </>
        }
      >
        {formatInstant(run.startedAt, zone)}
      </TwoLines>
    ),
  },
  { key: 'state', head: 'State', width: 190, phone: false, cell: ({ status }) => <RunState plain status={status} /> },
  {
    key: 'took',
    head: 'Took',
    figure: true,
    width: 80,
    cell: ({ durationMs }) =>
      durationMs === null ? <NoData dash reason="Still running" /> : formatMilliseconds(durationMs),
  },
]

const detail = ({ venture, trigger, attempt }: JobRun): string =>
  [placeOf(venture), trigger === 'BY_HAND' && 'by hand', attempt > 1 && `attempt ${attempt}`]
    .filter(Boolean)
    .join(' · ')
