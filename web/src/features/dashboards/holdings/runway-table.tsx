import type { HoldingsRunway } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import type { HoldingsReply } from './holdings-reply.ts'
import { RUNWAY_WORDS, runwayText } from './runway-words.ts'

/** How long the cash of each currency lasts at the pace of the last months. */
export function RunwayTable({ reply: { runway } }: { readonly reply: HoldingsReply }) {
  if (runway.byCurrency.length === 0) return null
  return (
    <Section
      flush
      title="Runway"
      aside={`Against ${formatDay(runway.openingDay, 'year')}, ${runway.months} months before`}
    >
      <DataTable
        label="Runway by currency"
        rows={runway.byCurrency}
        rowKey={({ currency }) => currency}
        columns={COLUMNS}
      />
    </Section>
  )
}

const NOT_MEASURED = 'No account of it is known at both ends'

const COLUMNS: readonly Column<HoldingsRunway>[] = [
  { key: 'currency', head: 'Currency', cell: ({ currency }) => currency },
  {
    key: 'opening',
    head: 'Then',
    figure: true,
    phone: false,
    cell: ({ opening }) => <Money dash value={opening} reason={NOT_MEASURED} />,
  },
  {
    key: 'closing',
    head: 'Now',
    figure: true,
    phone: false,
    cell: ({ closing }) => <Money dash value={closing} reason={NOT_MEASURED} />,
  },
  {
    key: 'burn',
    head: 'Lost a month',
    figure: true,
    cell: ({ burn }) => <Money dash value={burn} reason={NOT_MEASURED} />,
  },
  {
    key: 'accounts',
    head: 'Accounts measured',
    figure: true,
    from: 1280,
    phone: false,
    cell: ({ measured, accounts }) => `${measured} of ${accounts}`,
  },
  { key: 'runway', head: 'Runway', figure: true, cell: (row) => <RunwayState row={row} /> },
]

function RunwayState({ row }: { readonly row: HoldingsRunway }) {
  if (row.state === 'burning') return runwayText(row)
  const kind = row.state === 'not_burning' ? 'ok' : row.state === 'out_of_cash' ? 'bad' : 'none'
  return (
    <State plain kind={kind}>
      {RUNWAY_WORDS[row.state]}
    </State>
  )
}
