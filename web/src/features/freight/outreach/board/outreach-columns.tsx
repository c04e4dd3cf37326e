import type { OutreachRow } from '@holdfast/contract'
import { agoText } from '../../../../lib/ago-text.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { placeText } from '../../../../lib/place-text.ts'
import type { Column } from '../../../../ui/column.ts'
import { Money } from '../../../../ui/figure.tsx'
import { Lane } from '../../../../ui/lane.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { State } from '../../../../ui/state.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { Under } from '../../../../ui/under.tsx'
import { WindowCell } from '../../boards/load-cells.tsx'
import { LoadState } from '../../load-state.tsx'
import css from './outreach-columns.module.css'

interface OutreachColumnsProps {
  /** The loads stand in several zones, so that every time has to say which. */
  readonly named: boolean
  readonly now: number
}

export const outreachColumns = ({ named, now }: OutreachColumnsProps): readonly Column<OutreachRow>[] => [
  { key: 'load', head: 'Load', width: 200, cell: (row) => <LoadCell row={row} now={now} /> },
  {
    key: 'pickup',
    head: 'Pickup',
    width: 124,
    phone: false,
    cell: ({ load: { pickup, zone } }) => (
      <WindowCell window={pickup} zone={zone} named={named} reason="No pickup time entered" />
    ),
  },
  { key: 'asked', head: 'Carriers', width: 148, phone: false, cell: (row) => <AskedCell row={row} now={now} /> },
  {
    key: 'answer',
    head: 'Last answer',
    width: 280,
    phone: false,
    cell: ({ lastAnswer }) => <AnswerCell answer={lastAnswer} now={now} />,
  },
  {
    key: 'lowest',
    head: 'Lowest offer',
    figure: true,
    width: 116,
    cell: ({ lowestOffer }) => <Money dash value={lowestOffer} reason="Nobody noted an offer" />,
  },
  { key: 'award', head: 'Award', width: 172, phone: false, cell: awardCell },
]

/** Number over lane; on a phone with what the other columns say. */
const LoadCell = ({ row, now }: { readonly row: OutreachRow; readonly now: number }) => {
  const { number, origin, destination } = row.load
  const lane = (
    <span className={css['lane']}>
      <Lane from={placeText(origin)} to={placeText(destination)} />
    </span>
  )
  return (
    <TwoLines
      sub={lane}
      phone={
        <>
          {lane}
          <span className={css['say']}>
            {row.award ? `Awarded to ${row.award.carrier.name}` : countsOf(row)}
            {row.lastAnswer && ` · answered ${agoText(Date.parse(row.lastAnswer.at), now)}`}
          </span>
        </>
      }
    >
      {number}
    </TwoLines>
  )
}

function AskedCell({ row, now }: { readonly row: OutreachRow; readonly now: number }) {
  return (
    <>
      {countsOf(row)}
      <Under>
        {`asked ${agoText(Date.parse(row.lastSentAt), now)}`}
        {row.declined > 0 && ` · ${row.declined} declined`}
      </Under>
      {row.failed > 0 && (
        <State plain kind="bad">
          {`${row.failed} not reached`}
        </State>
      )}
    </>
  )
}

const countsOf = ({ asked, answered }: OutreachRow) => `${answered} of ${asked} answered`

interface AnswerCellProps {
  readonly answer: OutreachRow['lastAnswer']
  readonly now: number
}

function AnswerCell({ answer, now }: AnswerCellProps) {
  if (answer === null) return <NoData dash reason="Nobody answered yet" />
  const { carrier, text, at, isDecline, isLate } = answer
  return (
    <>
      <span className={css['text']}>{text}</span>
      <Under>
        {`${carrier.name}, ${agoText(Date.parse(at), now)}`}
        {isDecline && ' · declined'}
        {isLate && ' · late'}
      </Under>
    </>
  )
}

/** Who has it; where nobody has, how it stands with the load. */
function awardCell({ award, load: { status } }: OutreachRow) {
  if (award === null) return <LoadState plain status={status} />
  return (
    <>
      <State plain kind="ok">
        {award.carrier.name}
      </State>
      <Under>{award.cost ? formatMoney(award.cost) : 'without a price yet'}</Under>
    </>
  )
}
