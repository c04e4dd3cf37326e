import type { LoadRow } from '@holdfast/contract'
import { dayIn, formatDay, formatTime } from '../../../lib/format-time.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import css from './load-columns.module.css'

interface StopCellProps {
  readonly load: LoadRow
  readonly named: boolean
}

export function PickupCell({ load: { pickupFrom, zone }, named }: StopCellProps) {
  if (pickupFrom === null) return <NoData dash reason="No pickup time entered" />
  return (
    <>
      {formatDay(dayIn(pickupFrom, zone), 'brief')}
      <span className={css['time']}>{formatTime(pickupFrom, zone, named)}</span>
    </>
  )
}

/** The arrival once there is one, until then what was agreed. */
export function DeliveryCell({ load: { deliveredAt, deliveryTo, zone }, named }: StopCellProps) {
  const at = deliveredAt ?? deliveryTo
  if (at === null) return <NoData dash reason="No delivery time entered" />
  const isLate = deliveredAt !== null && deliveryTo !== null && Date.parse(deliveredAt) > Date.parse(deliveryTo)
  const time = formatTime(at, zone, named)
  return (
    <>
      {formatDay(dayIn(at, zone), 'brief')}
      <span className={css['time']}>
        {isLate ? <State plain kind="late">{`${time}, late`}</State> : deliveredAt ? time : `by ${time}`}
      </span>
    </>
  )
}
