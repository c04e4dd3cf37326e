import type { PayoutRunDetail } from '@holdfast/contract'
import { formatMoney, formatNumber } from '../../../../lib/format.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Section } from '../../../../ui/section.tsx'
import { State } from '../../../../ui/state.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { venturePayLink } from '../person-pay-link.ts'
import { type Check, creditCheck, moneyChecks } from './control-checks.ts'

interface Shown extends Check {
  readonly id: string
  readonly text: (amount: number) => string
  readonly note: string | null
}

/** Figures from different places that must be the same before anything is released. */
export function ControlFigures({ run }: { readonly run: PayoutRunDetail }) {
  const rows = checksOf(run)
  const wrong = rows.filter(({ difference }) => difference !== 0).length
  return (
    <Section
      flush
      title="Control figures"
      aside={
        wrong === 0 ? (
          <State kind="ok">All meet</State>
        ) : (
          <State kind="bad">{`${wrong} of ${rows.length} differ`}</State>
        )
      }
    >
      <DataTable
        label="Control figures"
        rows={rows}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={{ link: () => venturePayLink(run) }}
      />
    </Section>
  )
}

function checksOf({ control }: PayoutRunDetail): readonly Shown[] {
  const { credits, money } = control
  const left = credits.rejected.map(({ reason, count }) => `${formatNumber(count)} ${reason}`).join(', ')
  return [
    { ...creditCheck(credits), id: 'credits', text: (count) => formatNumber(count), note: left || null },
    ...money.flatMap((each) =>
      moneyChecks(each).map((check) => ({
        ...check,
        id: `${each.currency} ${check.key}`,
        name: money.length > 1 ? `${check.name}, ${each.currency}` : check.name,
        text: (minor: number) => formatMoney({ minor, currency: each.currency }),
        note: null,
      })),
    ),
  ]
}

const COLUMNS: readonly Column<Shown>[] = [
  {
    key: 'name',
    head: 'Check',
    cell: ({ name, sides, amounts, text, note }) => (
      <TwoLines
        sub={note ? `Left out: ${note}` : `${sides[0]} = ${sides[1].toLowerCase()}`}
        phone={`${sides[0]} ${text(amounts[0])}, ${sides[1].toLowerCase()} ${text(amounts[1])}${note ? `: ${note}` : ''}`}
      >
        {name}
      </TwoLines>
    ),
  },
  { key: 'first', head: 'Expected', figure: true, phone: false, cell: ({ amounts, text }) => text(amounts[0]) },
  { key: 'second', head: 'Found', figure: true, phone: false, cell: ({ amounts, text }) => text(amounts[1]) },
  {
    key: 'state',
    head: 'State',
    figure: true,
    cell: ({ difference, text }) =>
      difference === 0 ? (
        <State plain kind="ok">
          Meets
        </State>
      ) : (
        <State plain kind="bad">{`Differs by ${text(difference)}`}</State>
      ),
  },
]
