import type { Load } from '@holdfast/contract'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay, formatInstant } from '../../../lib/format-time.ts'
import { placeText } from '../../../lib/place-text.ts'
import { Conflict, type Described } from '../../../ui/conflict.tsx'
import { windowText } from '../load/window-text.ts'
import { statusName } from '../load-state.tsx'
import { EQUIPMENT_NAMES } from '../names.ts'

interface LoadConflictProps {
  readonly before: Load
  readonly now: Load
  readonly onTakeOver: () => void
}

/** What somebody else saved while this form was open. */
export function LoadConflict({ before, now, onTakeOver }: LoadConflictProps) {
  const who = now.timeline[0]?.by?.name ?? 'Somebody'
  return (
    <Conflict
      title={`${who} changed this load while you were editing it`}
      before={describe(before)}
      now={describe(now)}
      onTakeOver={onTakeOver}
    />
  )
}

const describe = (load: Load): Described => [
  ['Status', statusName(load.status)],
  ['Customer', load.customer.name],
  ['Carrier', load.carrier?.name ?? 'none'],
  ['Lane', `${placeText(load.origin)} to ${placeText(load.destination)}`],
  ['Equipment', EQUIPMENT_NAMES[load.equipment]],
  ['Bill', formatMoney(load.bill)],
  ['Cost', load.cost ? formatMoney(load.cost) : 'not known'],
  ['Distance', load.miles === null ? 'not known' : `${load.miles} miles`],
  ['Weight', load.weightPounds === null ? 'not known' : `${load.weightPounds} lb`],
  ['Customer reference', load.customerReference ?? 'none'],
  ['Pickup', windowText(load.pickup, load.zone) ?? 'not known'],
  ['Delivery', windowText(load.delivery, load.zone) ?? 'not known'],
  ['Picked up', load.pickedUpAt ? formatInstant(load.pickedUpAt, load.zone) : 'not known'],
  ['Delivered', load.deliveredAt ? formatInstant(load.deliveredAt, load.zone) : 'not known'],
  ['Billing date', load.billingDate ? formatDay(load.billingDate) : 'day of delivery'],
]
