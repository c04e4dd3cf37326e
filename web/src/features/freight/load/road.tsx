import type { Load } from '@holdfast/contract'
import { formatRatio } from '../../../lib/format.ts'
import { Money } from '../../../ui/figure.tsx'
import { Band } from '../../../ui/layout.tsx'
import { MoneyRow } from '../../../ui/money-row.tsx'
import { State } from '../../../ui/state.tsx'
import { type Step, Steps } from '../../../ui/steps.tsx'
import { statusName } from '../load-state.tsx'
import { shortWhen } from '../when-text.ts'
import css from './road.module.css'

/** Where the load stands and what it earns. */
export function Road({ load }: { readonly load: Load }) {
  const { steps, here } = roadOf(load)
  return (
    <div className={css['road']}>
      <Band>
        <Steps label="Status" steps={steps} here={here} />
        <MoneyRow
          entries={[
            { name: 'Bill', value: <Money value={load.bill} /> },
            { name: 'Cost', value: costOf(load) },
            {
              name: 'Margin',
              value: <Money dash value={load.margin} reason="Unknown until the cost is" />,
              note: load.marginPct !== null && formatRatio(load.marginPct),
            },
          ]}
        />
      </Band>
    </div>
  )
}

const costOf = ({ cost }: Load) =>
  cost ? (
    <Money value={cost} />
  ) : (
    <State plain kind="risk">
      Cost unknown
    </State>
  )

const STATIONS = ['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT', 'DELIVERED', 'INVOICED', 'PAID'] as const

function roadOf(load: Load): { steps: readonly Step[]; here: number } {
  const stations = STATIONS.map((status) => ({ name: statusName(status), at: reachedAt(load, status) }))
  const ended = load.lost?.at ?? load.cancelled?.at
  if ((load.status === 'LOST' || load.status === 'CANCELLED') && ended) {
    const reached = stations.filter(({ at }) => at !== null)
    const end = { name: statusName(load.status), at: shortWhen(ended, load.zone), ended: true }
    return { steps: [...reached, end], here: reached.length }
  }
  return { steps: stations, here: stations.findIndex(({ name }) => name === statusName(load.status)) }
}

function reachedAt(load: Load, station: (typeof STATIONS)[number]): string | null {
  const at = {
    OPEN: load.createdAt,
    COVERED: load.coveredAt,
    DISPATCHED: load.dispatchedAt,
    IN_TRANSIT: load.pickedUpAt,
    DELIVERED: load.deliveredAt,
    INVOICED: load.invoicedAt,
    PAID: load.paidAt,
  }[station]
  return at === null ? null : shortWhen(at, load.zone)
}
