import type { Load } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconRefresh, IconUsers } from '@tabler/icons-react'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { placeText } from '../../../lib/place-text.ts'
import { windowText } from '../load/window-text.ts'
import { statusName } from '../load-state.tsx'
import { EQUIPMENT_NAMES } from '../names.ts'
import css from './edit-conflict.module.css'

interface EditConflictProps {
  readonly before: Load
  readonly now: Load
  readonly onTakeOver: () => void
}

/** What somebody else saved while this form was open, and how to go on without losing either. */
export function EditConflict({ before, now, onTakeOver }: EditConflictProps) {
  const who = now.timeline[0]?.by?.name ?? 'Somebody'
  const differences = describe(before).flatMap(([name, old], i) => {
    const current = describe(now)[i]?.[1] ?? ''
    return old === current ? [] : [{ name, old, current }]
  })
  return (
    <div ref={showIt} className={css['conflict']} role="alert">
      <IconUsers size={18} stroke={1.8} aria-hidden />
      <div>
        <b>{who} changed this load while you were editing it</b>
        <ul>
          {differences.map(({ name, old, current }) => (
            <li key={name}>
              {name} <s>{old}</s> {current}
            </li>
          ))}
        </ul>
        <p>
          Nothing of yours is saved yet. What you typed stays in the form; the other fields take what is stored now.
        </p>
        <Button variant="default" leftSection={<IconRefresh size={15} aria-hidden />} onClick={onTakeOver}>
          Load the current values, keep mine
        </Button>
      </div>
    </div>
  )
}

/** The form was sent from its end. */
function showIt(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'nearest' })
}

const describe = (load: Load): readonly (readonly [name: string, value: string])[] => [
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
  ['Billing date', load.billingDate ? formatDay(load.billingDate) : 'day of delivery'],
]
