import type { LoadRow } from '@holdfast/contract'
import { placeText } from '../../../lib/place-text.ts'
import type { Column } from '../../../ui/column.ts'
import { Money } from '../../../ui/figure.tsx'
import { Hidden } from '../../../ui/hidden.tsx'
import { Lane } from '../../../ui/lane.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { FlagState, LoadState } from '../load-state.tsx'
import { CheckCallCell } from './check-call-cell.tsx'
import css from './load-columns.module.css'
import { DeliveryCell, PickupCell } from './stop-cells.tsx'

/** `named`: the loads stand in several zones, so that every time has to say which. */
export const loadColumns = (
  named: boolean,
  /** null: the person records no check calls. */
  onCheckCall: ((load: LoadRow) => void) | null,
): readonly Column<LoadRow>[] => [
  {
    key: 'number',
    opens: true,
    head: 'Load',
    width: 200,
    sort: 'number',
    cell: (load) => (
      <TwoLines sub={<LaneOf load={load} />} phone={<PhoneLine load={load} />}>
        {load.number}
      </TwoLines>
    ),
  },
  { key: 'customer', head: 'Customer', width: 142, phone: false, cell: customerCell },
  { key: 'carrier', head: 'Carrier', width: 128, from: 1440, phone: false, cell: carrierCell },
  {
    key: 'pickup',
    head: 'Pickup',
    width: 112,
    phone: false,
    cell: (load) => <PickupCell load={load} named={named} />,
  },
  {
    key: 'delivery',
    head: 'Delivery',
    width: 112,
    from: 1280,
    phone: false,
    cell: (load) => <DeliveryCell load={load} named={named} />,
  },
  {
    key: 'status',
    head: 'Status',
    width: 132,
    cell: (load) => (
      <>
        {statusCell(load)}
        <CheckCallCell load={load} onCheckCall={onCheckCall} />
      </>
    ),
  },
  { key: 'bill', head: 'Bill', figure: true, width: 98, cell: (load) => <Money value={load.bill} /> },
  { key: 'cost', head: 'Cost', figure: true, width: 128, from: 1280, phone: false, cell: costCell },
  {
    key: 'margin',
    head: 'Margin',
    figure: true,
    width: 108,
    phone: false,
    cell: (load) => <Money dash value={load.margin} reason="Unknown until the cost is" />,
  },
]

const LaneOf = ({ load: { origin, destination } }: { readonly load: LoadRow }) => (
  <span className={css['lane']}>
    <Lane from={placeText(origin)} to={placeText(destination)} />
  </span>
)

const PhoneLine = ({ load }: { readonly load: LoadRow }) => (
  <>
    {load.customer.name}
    <br />
    <span className={css['lane']}>
      <Lane from={load.origin.city || load.origin.state} to={load.destination.city || load.destination.state} />
    </span>
  </>
)

function customerCell({ customer, carrier }: LoadRow) {
  return (
    <>
      {customer.name}
      {carrier && <span className={css['carrier']}>{carrier.name}</span>}
    </>
  )
}

function carrierCell({ carrier, status }: LoadRow) {
  if (carrier) return carrier.name
  return wasCovered(status) ? 'Own truck' : <NoData dash reason="No carrier yet" />
}

function statusCell({ status, flags }: LoadRow) {
  return (
    <span className={css['states']}>
      <LoadState plain status={status} />
      {flags.length > 0 && <Hidden>, flags:</Hidden>}
      {flags.map((kind) => (
        <FlagState key={kind} plain kind={kind} />
      ))}
    </span>
  )
}

/** That nobody has been bought yet is no news; that a carrier works at an unknown price is. */
function costCell({ cost, status }: LoadRow) {
  if (cost) return <Money value={cost} />
  if (!wasCovered(status)) return <NoData dash reason="No carrier yet" />
  return (
    <State plain kind="risk">
      Cost unknown
    </State>
  )
}

const wasCovered = (status: LoadRow['status']) => !['OPEN', 'LOST', 'CANCELLED'].includes(status)
