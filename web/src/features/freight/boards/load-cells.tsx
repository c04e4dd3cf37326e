import type { LoadRow } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { dayIn, formatDay, formatTime } from '../../../lib/format-time.ts'
import { placeText } from '../../../lib/place-text.ts'
import { Lane } from '../../../ui/lane.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { Under } from '../../../ui/under.tsx'
import css from './board-loads.module.css'

interface NamedLoadProps {
  readonly load: LoadRow
  /** What the columns say that a phone has no room for. */
  readonly phone: ReactNode
}

/** Number over lane; on a phone with the customer and what matters on this board. */
export const NamedLoad = ({ load: { number, customer, origin, destination }, phone }: NamedLoadProps) => (
  <TwoLines
    sub={
      <span className={css['lane']}>
        <Lane from={placeText(origin)} to={placeText(destination)} />
      </span>
    }
    phone={
      <>
        {customer.name}
        <br />
        <span className={css['lane']}>
          <Lane from={origin.city || origin.state} to={destination.city || destination.state} />
        </span>
        <span className={css['say']}>{phone}</span>
      </>
    }
  >
    {number}
  </TwoLines>
)

interface WindowProps {
  readonly window: { readonly from: string | null; readonly to: string | null }
  readonly zone: string
  readonly named: boolean
  readonly reason: string
}

/** "Thu 18 Jun" over "08:00–12:00": the day on which it ends. */
export function WindowCell({ window: { from, to }, zone, named, reason }: WindowProps) {
  const end = to ?? from
  if (end === null) return <NoData dash reason={reason} />
  return (
    <>
      {formatDay(dayIn(end, zone), 'brief')}
      <Under>{timesOf(from, to, zone, named)}</Under>
    </>
  )
}

function timesOf(from: string | null, to: string | null, zone: string, named: boolean): string {
  if (from !== null && to !== null && dayIn(from, zone) === dayIn(to, zone) && from !== to)
    return `${formatTime(from, zone)}–${formatTime(to, zone, named)}`
  if (to !== null) return `by ${formatTime(to, zone, named)}`
  return from === null ? '' : `from ${formatTime(from, zone, named)}`
}
