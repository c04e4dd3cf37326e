import {
  CHARGE_KINDS,
  CHARGE_NAMES,
  CHARGE_SIDES,
  LOAD_STATUSES,
  LOST_REASONS,
  REASON_NAMES,
  STOP_KINDS,
} from '@holdfast/engine/freight'
import { z } from 'zod'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay, formatInstant } from '../../../lib/format-time.ts'
import { Changed } from '../../../ui/changed.tsx'
import { statusName } from '../load-state.tsx'
import { EQUIPMENT_NAMES } from '../names.ts'
import { STOP_NAMES } from '../stop-times/stop-names.ts'
import type { MomentFacts, MomentWordsProps } from './moment-facts.ts'

/** "Bill ~~$2,450.00~~ $2,525.00", a line for each field that was edited. */
export function FieldChanges({ facts, before, zone, nameOf }: MomentWordsProps) {
  const changes = Object.entries(facts.changes ?? {})
  if (changes.length === 0) return <>Edited</>
  return (
    <>
      {changes.map(([field, change]) => {
        const { name, show } = FIELDS[field] ?? UNNAMED
        const text = (value: unknown, of: MomentFacts) => show(value, { of, zone, nameOf })
        return (
          <div key={field}>
            {name}{' '}
            <Changed before={text(change.before, { ...before, currency: facts.currency })}>
              {text(change.after, facts)}
            </Changed>
          </div>
        )
      })}
      {facts.reason}
    </>
  )
}

interface Beside {
  readonly of: MomentFacts
  readonly zone: string
  readonly nameOf: MomentWordsProps['nameOf']
}
interface Field {
  readonly name: string
  readonly show: (value: unknown, beside: Beside) => string
}

const UNKNOWN = 'not known'
const money = (value: unknown, { of }: Beside) => moneyText(typeof value === 'number' ? value : null, of)
const instant = (value: unknown, { zone }: Beside) => (typeof value === 'string' ? formatInstant(value, zone) : UNKNOWN)

const FIELDS: Readonly<Record<string, Field>> = {
  // The event names customers by their ids; their names stand beside.
  customerId: { name: 'Customer', show: (_, { of }) => of.customerName ?? 'another one' },
  customerName: { name: 'Customer', show: word('not known') },
  carrierName: { name: 'Carrier', show: word('none') },
  truck: { name: 'Truck', show: word('none') },
  driverId: { name: 'Driver', show: (value, { nameOf }) => (typeof value === 'string' ? nameOf(value) : 'none') },
  status: {
    name: 'Status',
    show: (value) => {
      const known = LOAD_STATUSES.find((status) => status === value)
      return known ? statusName(known) : UNKNOWN
    },
  },
  createdAt: { name: 'Created', show: instant },
  pickedUpAt: { name: 'Picked up', show: instant },
  deliveredAt: { name: 'Delivered', show: instant },
  lostAt: { name: 'Lost', show: instant },
  lostReason: { name: 'Lost because', show: reasonWord },
  cancelledAt: { name: 'Cancelled', show: instant },
  cancelReason: { name: 'Cancelled because', show: word('not known') },
  billMinor: { name: 'Bill', show: money },
  costMinor: { name: 'Cost', show: money },
  miles: { name: 'Distance', show: (value) => (typeof value === 'number' ? `${value} miles` : UNKNOWN) },
  weightPounds: { name: 'Weight', show: (value) => (typeof value === 'number' ? `${value} lb` : UNKNOWN) },
  equipment: {
    name: 'Equipment',
    show: (value) => new Map<unknown, string>(Object.entries(EQUIPMENT_NAMES)).get(value) ?? UNKNOWN,
  },
  customerReference: { name: 'Customer reference', show: word('none') },
  pickupFrom: { name: 'Pickup from', show: instant },
  pickupTo: { name: 'Pickup until', show: instant },
  deliveryFrom: { name: 'Delivery from', show: instant },
  deliveryTo: { name: 'Delivery until', show: instant },
  billingDateFixed: {
    name: 'Billing date',
    show: (value) => (typeof value === 'string' ? formatDay(value) : 'day of delivery'),
  },
  lane: { name: 'Lane', show: laneText },
  charges: { name: 'Charges', show: chargesText },
  stops: { name: 'Stops', show: stopsText },
}
const UNNAMED: Field = { name: 'Another field', show: (value) => (value === null ? UNKNOWN : String(value)) }

function word(without: string): Field['show'] {
  return (value) => (typeof value === 'string' ? value : without)
}

function reasonWord(value: unknown): string {
  const known = LOST_REASONS.find((reason) => reason === value)
  return known ? REASON_NAMES[known] : UNKNOWN
}

function laneText(value: unknown): string {
  const lane = new Map(Object.entries(value ?? {}))
  return `${lane.get('from') ?? '?'} to ${lane.get('to') ?? '?'}`
}

const charges = z.array(z.object({ side: z.enum(CHARGE_SIDES), kind: z.enum(CHARGE_KINDS), amountMinor: z.int() }))

/** "Line haul $2,450.00, Detention $60.00 to the carrier". */
function chargesText(value: unknown, { of }: Beside): string {
  const said = charges.safeParse(value).data ?? []
  if (said.length === 0) return 'one figure'
  return said
    .map(({ side, kind, amountMinor }) =>
      [CHARGE_NAMES[kind], moneyText(amountMinor, of), side === 'CARRIER' && 'to the carrier']
        .filter(Boolean)
        .join(' '),
    )
    .join(', ')
}

const stops = z.array(
  z.object({
    kind: z.enum(STOP_KINDS),
    name: z.string().nullable(),
    place: z.object({ city: z.string() }).optional(),
    arrivedAt: z.string().nullable(),
    departedAt: z.string().nullable(),
  }),
)

/** "Pick up Dock 2, arrived Wed 17 June 09:41"; what nothing is known of is left out. */
function stopsText(value: unknown, { zone }: Beside): string {
  const said = (stops.safeParse(value).data ?? []).flatMap(({ kind, name, place, arrivedAt, departedAt }) => {
    const known = [
      [STOP_NAMES[kind], name, place?.city].filter(Boolean).join(' '),
      arrivedAt && `arrived ${formatInstant(arrivedAt, zone)}`,
      departedAt && `departed ${formatInstant(departedAt, zone)}`,
    ].filter(Boolean)
    return kind === 'VIA' || name !== null || known.length > 1 ? [known.join(', ')] : []
  })
  return said.length === 0 ? 'as agreed' : said.join('; ')
}

export const moneyText = (minor: number | null | undefined, { currency }: MomentFacts): string =>
  minor === null || minor === undefined || currency === undefined ? UNKNOWN : formatMoney({ minor, currency })
