import type { Load, LoadRecord } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { formatDuration } from '../../../lib/format.ts'
import { dayIn, formatDay, formatTime, zoneName } from '../../../lib/format-time.ts'
import { placeText } from '../../../lib/place-text.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { CheckCalls } from '../check-calls/check-calls.tsx'
import { STOP_NAMES } from '../stop-times/stop-names.ts'
import { stopWords } from '../stop-times/stop-words.ts'
import css from './stops.module.css'
import { windowText } from './window-text.ts'

interface StopsProps {
  readonly load: Load
  /** undefined: on its way. */
  readonly record: LoadRecord | undefined
  readonly onEdit: () => void
}

/** Where the truck is to be and was, and below what its driver said. */
export function Stops({ load, record, onEdit }: StopsProps) {
  return (
    <Section
      flush
      title="Stops"
      aside={
        <span className={css['aside']}>
          Times in {zoneName(load.pickup.from ?? load.createdAt, load.zone)}
          {record?.can['stops'] && (
            <Anchor component="button" type="button" onClick={onEdit}>
              Edit stops
            </Anchor>
          )}
        </span>
      }
    >
      <DataTable
        label="Stops"
        rows={(record?.stops ?? []).map((stop, at) => ({ ...stop, key: String(at) }))}
        rowKey={({ key }) => key}
        columns={columnsOf(load)}
        loading={record === undefined}
      />
      {record && <CheckCalls load={load} record={record} />}
    </Section>
  )
}

type Stop = LoadRecord['stops'][number] & { readonly key: string }

const columnsOf = (load: Load): readonly Column<Stop>[] => [
  {
    key: 'what',
    head: 'Stop',
    cell: ({ kind, name, place, window }) => {
      const where = [name, placeText(place)].filter(Boolean).join(', ')
      return (
        <TwoLines
          sub={where}
          phone={
            <>
              {where}
              <br />
              {windowText(window, load.zone) ?? 'No appointment'}
            </>
          }
        >
          {STOP_NAMES[kind]}
        </TwoLines>
      )
    },
  },
  {
    key: 'plan',
    head: 'Appointment',
    phone: false,
    cell: ({ window }) => windowText(window, load.zone) ?? <NoData dash reason="No appointment was entered" />,
  },
  { key: 'real', head: 'Arrival', figure: true, cell: (stop) => <Arrival stop={stop} load={load} /> },
  {
    key: 'state',
    head: 'State',
    figure: true,
    width: 128,
    cell: (stop) => {
      const words = stopWords(stop)
      return words ? (
        <State plain kind={words.kind}>
          {words.word}
        </State>
      ) : (
        <NoData dash reason="There is nothing to measure it by" />
      )
    },
  },
]

/** When the truck came; of the ends, where nobody recorded that, when the load was picked up or delivered. */
function Arrival({ stop, load }: { readonly stop: Stop; readonly load: Load }) {
  const known = stop.kind === 'PICKUP' ? load.pickedUpAt : stop.kind === 'DELIVERY' ? load.deliveredAt : null
  const at = stop.arrivedAt ?? known
  if (at === null)
    return stop.state === 'UNMEASURED' ? (
      <NoData reason="The step was skipped and its time not recorded" />
    ) : (
      <NoData dash reason="Not there yet" />
    )
  return (
    <>
      <time dateTime={at} className={css['arrival']}>
        <span>{formatDay(dayIn(at, load.zone))}</span> <span>{formatTime(at, load.zone)}</span>
      </time>
      {stop.stayedMinutes !== null && (
        <small className={css['stayed']}>stayed {formatDuration(stop.stayedMinutes * 60)}</small>
      )}
    </>
  )
}
