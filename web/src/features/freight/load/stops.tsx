import type { Load } from '@holdfast/contract'
import { dayIn, formatDay, formatTime, zoneName } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import css from './stops.module.css'
import { type Stop, stopsOf } from './stops-of.ts'

export function Stops({ load }: { readonly load: Load }) {
  const now = new Date().toISOString()
  const stops = stopsOf(load, now)
  return (
    <Section flush title="Stops" aside={`Times in ${zoneName(load.pickup.from ?? load.createdAt, load.zone)}`}>
      <DataTable label="Stops" rows={stops} rowKey={({ what }) => what} columns={columnsIn(load.zone)} />
    </Section>
  )
}

const columnsIn = (zone: string): readonly Column<Stop>[] => [
  {
    key: 'what',
    head: 'Stop',
    cell: ({ what, where, plan }) => (
      <TwoLines
        sub={where}
        phone={
          <>
            {where}
            <br />
            {plan ?? 'No appointment'}
          </>
        }
      >
        {what}
      </TwoLines>
    ),
  },
  {
    key: 'plan',
    head: 'Appointment',
    phone: false,
    cell: ({ plan }) => plan ?? <NoData dash reason="No appointment was entered" />,
  },
  {
    key: 'real',
    head: 'Arrival',
    figure: true,
    cell: ({ arrivedAt, missing }) =>
      arrivedAt ? (
        <time dateTime={arrivedAt} className={css['arrival']}>
          <span>{formatDay(dayIn(arrivedAt, zone))}</span> <span>{formatTime(arrivedAt, zone)}</span>
        </time>
      ) : (
        <NoData dash={missing === null} reason={missing ?? 'Not there yet'} />
      ),
  },
  {
    key: 'state',
    head: 'State',
    figure: true,
    width: 128,
    cell: ({ state }) =>
      state ? (
        <State plain kind={state.kind}>
          {state.word}
        </State>
      ) : (
        <NoData dash reason="There was no appointment to keep" />
      ),
  },
]
