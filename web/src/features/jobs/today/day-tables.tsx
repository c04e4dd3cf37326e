import type { JobRun } from '@holdfast/contract'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useJobsAddress } from '../use-jobs-address.ts'
import { dueColumns, ranColumns } from './day-columns.tsx'
import css from './day-tables.module.css'
import type { Slot } from './slot-text.ts'

interface DayTablesProps {
  readonly runs: readonly JobRun[]
  readonly upcoming: readonly Slot[]
}

/** The day as lists by time: for phones, and beside the drawing for everyone. */
export function DayTables({ runs, upcoming }: DayTablesProps) {
  const zone = useHomeZone()
  const { run, openRun } = useJobsAddress()
  return (
    <>
      <DataTable
        label="What ran"
        rows={runs.toReversed()}
        rowKey={({ id }) => id}
        columns={ranColumns(zone)}
        opening={{ onOpen: ({ id }) => openRun(id) }}
        openKey={run}
        empty={<Empty title="Nothing ran on this day">What runs by the schedule or by hand stands here.</Empty>}
      />
      {upcoming.length > 0 && (
        <>
          <h3 className={css['title']}>Still due</h3>
          <DataTable
            label="Still due"
            rows={upcoming}
            rowKey={({ job, at }) => `${job} ${at}`}
            columns={dueColumns(zone)}
          />
        </>
      )}
    </>
  )
}
