import type { AtRiskRow, LoadRow } from '@holdfast/contract'
import { COUNTED_AS_DELIVERED } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { agoText } from '../../../../lib/ago-text.ts'
import { dayIn, formatDay, formatTime } from '../../../../lib/format-time.ts'
import type { Column } from '../../../../ui/column.ts'
import { Money } from '../../../../ui/figure.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Under } from '../../../../ui/under.tsx'
import { FlagState, statusName } from '../../load-state.tsx'
import { FLAG_NAMES, roleName } from '../../names.ts'
import { NamedLoad, WindowCell } from '../load-cells.tsx'

interface AtRiskColumnsProps {
  readonly named: boolean
  readonly now: number
  readonly onClear: (row: AtRiskRow) => void
}

export const atRiskColumns = ({ named, now, onClear }: AtRiskColumnsProps): readonly Column<AtRiskRow>[] => [
  {
    key: 'load',
    head: 'Load',
    width: 180,
    cell: (row) => <NamedLoad load={row.load} phone={<PhoneLine row={row} now={now} />} />,
  },
  {
    key: 'flag',
    head: 'Flag',
    width: 132,
    phone: false,
    cell: ({ kind, raisedAt, load }) => (
      <>
        <FlagState plain kind={kind} />
        <Under>{sinceWords(raisedAt, load, now)}</Under>
      </>
    ),
  },
  {
    key: 'reason',
    head: 'Reason',
    width: 240,
    phone: false,
    cell: ({ reason, raisedAt, raisedBy, load: { zone } }) => (
      <>
        {reason}
        <Under>
          {raisedBy?.name ?? 'Holdfast'}, {formatDay(dayIn(raisedAt, zone), 'brief')}{' '}
          {formatTime(raisedAt, zone, named)}
        </Under>
      </>
    ),
  },
  { key: 'responsible', head: 'Responsible', width: 132, phone: false, cell: responsibleCell },
  {
    key: 'pickup',
    head: 'Pickup',
    width: 120,
    phone: false,
    from: 1440,
    cell: ({ pickup, load }) => (
      <WindowCell window={pickup} zone={load.zone} named={named} reason="No pickup time entered" />
    ),
  },
  {
    key: 'delivery',
    head: 'Delivery',
    width: 120,
    phone: false,
    from: 1280,
    cell: ({ delivery, load }) => (
      <WindowCell window={delivery} zone={load.zone} named={named} reason="No delivery time entered" />
    ),
  },
  { key: 'bill', head: 'Bill', figure: true, width: 104, cell: ({ load }) => <Money value={load.bill} /> },
  {
    key: 'margin',
    head: 'Margin',
    figure: true,
    width: 104,
    phone: false,
    cell: ({ load }) => <Money dash value={load.margin} reason="Unknown until the cost is" />,
  },
  {
    key: 'clear',
    head: 'Step',
    figure: true,
    width: 80,
    cell: (row) =>
      row.can['flag'] && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`Clear the flag ${FLAG_NAMES[row.kind]} on ${row.load.number}`}
          onClick={() => onClear(row)}
        >
          Clear
        </Button>
      ),
  },
]

/** How long it has been up, and whether the load has come further than the flag says. */
function sinceWords(raisedAt: string, { status }: LoadRow, now: number): string {
  const ago = agoText(Date.parse(raisedAt), now)
  return COUNTED_AS_DELIVERED.some((each) => each === status) ? `${ago} · ${statusName(status).toLowerCase()}` : ago
}

function responsibleCell({ responsible }: AtRiskRow) {
  const [first] = responsible
  if (!first) return <NoData dash reason="Nobody is credited on this load" />
  return (
    <>
      {responsible.map(({ person }) => person.name).join(', ')}
      <Under>{roleName(first.role)}</Under>
    </>
  )
}

function PhoneLine({ row, now }: { readonly row: AtRiskRow; readonly now: number }) {
  const { kind, reason, raisedAt, load, responsible } = row
  return (
    <>
      <FlagState plain kind={kind} /> {reason}
      <Under>{[sinceWords(raisedAt, load, now), ...responsible.map(({ person }) => person.name)].join(' · ')}</Under>
    </>
  )
}
