import type { CoverageRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { agoText } from '../../../../lib/ago-text.ts'
import { counted } from '../../../../lib/counted.ts'
import { formatDuration } from '../../../../lib/format.ts'
import type { Column } from '../../../../ui/column.ts'
import { Money } from '../../../../ui/figure.tsx'
import { State } from '../../../../ui/state.tsx'
import { Under } from '../../../../ui/under.tsx'
import { capital, EQUIPMENT_NAMES } from '../../names.ts'
import { NamedLoad, WindowCell } from '../load-cells.tsx'
import { URGENCY_KINDS, URGENCY_NAMES } from '../urgency-names.ts'

interface CoverageColumnsProps {
  /** The loads stand in several zones, so that every time has to say which. */
  readonly named: boolean
  readonly now: number
  readonly onCover: (load: CoverageRow) => void
}

export const coverageColumns = ({ named, now, onCover }: CoverageColumnsProps): readonly Column<CoverageRow>[] => [
  {
    key: 'load',
    head: 'Load',
    width: 200,
    cell: (load) => <NamedLoad load={load} phone={<Urgent load={load} now={now} />} />,
  },
  { key: 'customer', head: 'Customer', width: 148, phone: false, cell: ({ customer }) => customer.name },
  {
    key: 'urgency',
    head: 'Urgency',
    width: 148,
    phone: false,
    cell: (load) => <Urgent load={load} now={now} />,
  },
  {
    key: 'pickup',
    head: 'Pickup',
    width: 124,
    phone: false,
    cell: ({ pickup, zone }) => (
      <WindowCell window={pickup} zone={zone} named={named} reason="No pickup time entered" />
    ),
  },
  {
    key: 'equipment',
    head: 'Equipment',
    width: 104,
    phone: false,
    from: 1280,
    cell: ({ equipment }) => capital(EQUIPMENT_NAMES[equipment]),
  },
  {
    key: 'waiting',
    head: 'Open for',
    width: 104,
    phone: false,
    from: 1440,
    cell: ({ createdAt }) => formatDuration(Math.max(0, (now - Date.parse(createdAt)) / 1000)),
  },
  {
    key: 'fallOffs',
    head: 'Fell off',
    width: 104,
    phone: false,
    from: 1280,
    cell: ({ fallOffs }) =>
      fallOffs === 0 ? (
        '–'
      ) : (
        <State plain kind="risk">
          {counted(fallOffs, 'carrier')}
        </State>
      ),
  },
  { key: 'bill', head: 'Bill', figure: true, width: 104, cell: ({ bill }) => <Money value={bill} /> },
  {
    key: 'cover',
    head: 'Step',
    figure: true,
    width: 88,
    cell: (load) =>
      load.can['cover'] && (
        <Button variant="default" size="compact-sm" aria-label={`Cover ${load.number}`} onClick={() => onCover(load)}>
          Cover
        </Button>
      ),
  },
]

/** How soon, in a word and in hours. */
function Urgent({ load: { urgency, pickupBy, fallOffs }, now }: { readonly load: CoverageRow; readonly now: number }) {
  return (
    <>
      <State plain kind={URGENCY_KINDS[urgency]}>
        {URGENCY_NAMES[urgency]}
      </State>
      <Under>
        {pickupBy === null ? 'Enter one on the load' : agoText(Date.parse(pickupBy), now)}
        {fallOffs > 0 && ` · ${counted(fallOffs, 'carrier')} fell off`}
      </Under>
    </>
  )
}
