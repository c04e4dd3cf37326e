import type { HotelDisputeRow } from '@holdfast/contract'
import { formatDay } from '../../../../lib/format-time.ts'
import type { Column } from '../../../../ui/column.ts'
import { Money } from '../../../../ui/figure.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { DisputeState } from '../dispute-state.tsx'
import { disputeName, kindName, stageName } from '../dispute-words.ts'
import { DueCell } from '../due-cell.tsx'

/** The clock first: the desk works from the nearest date on. Amounts say their currency and are never summed. */
export const disputeColumns: readonly Column<HotelDisputeRow>[] = [
  {
    key: 'name',
    head: 'Dispute',
    width: 210,
    cell: (dispute) => (
      <TwoLines sub={[kindName(dispute.kind), guestOf(dispute)].filter(Boolean).join(' · ')} phone={phoneLine(dispute)}>
        {disputeName(dispute)}
      </TwoLines>
    ),
  },
  { key: 'due', head: 'Evidence due', width: 128, sort: 'due', cell: (dispute) => <DueCell {...dispute} /> },
  { key: 'hotel', head: 'Hotel', width: 152, phone: false, cell: ({ hotel }) => hotel.name },
  {
    key: 'stage',
    head: 'Stage',
    width: 128,
    from: 1280,
    phone: false,
    cell: ({ stage }) => stageName(stage),
  },
  {
    key: 'owner',
    head: 'Owner',
    width: 128,
    from: 1280,
    phone: false,
    cell: ({ owner }) => owner?.name ?? <NoData dash reason="Nobody owns it yet" />,
  },
  {
    key: 'received',
    head: 'Received',
    width: 120,
    phone: false,
    sort: 'newest',
    cell: ({ openedOn }) => formatDay(openedOn, 'brief'),
  },
  {
    key: 'status',
    head: 'Status',
    width: 132,
    phone: false,
    cell: ({ status }) => <DisputeState plain status={status} />,
  },
  { key: 'amount', head: 'Contested', figure: true, width: 108, cell: ({ amount }) => <Money value={amount} /> },
  {
    key: 'recovered',
    head: 'Recovered',
    figure: true,
    width: 108,
    phone: false,
    cell: ({ recovered }) => <Money dash value={recovered} reason="Not known yet" />,
  },
]

/** The guest beside a reference; without one the name is the guest's already. */
const guestOf = ({ reference, guestName }: HotelDisputeRow) => (reference === null ? null : guestName)

const phoneLine = (dispute: HotelDisputeRow) => (
  <>
    {dispute.hotel.name}
    <br />
    <DisputeState plain status={dispute.status} />
  </>
)
