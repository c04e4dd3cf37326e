import { contract, type PayoutRunDetail, type RunPayout } from '@holdfast/contract'
import { useState } from 'react'
import { counted } from '../../../../lib/counted.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { useList } from '../../../../lib/use-list.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { Spark } from '../../../../ui/spark.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { ViewToggle } from '../../../../ui/view-toggle.tsx'
import { statusName } from '../payout-names.ts'
import { PayoutState } from '../payout-state.tsx'
import { VarianceMark } from '../variance-mark.tsx'
import { TOO_FEW } from '../variance-words.ts'

/** Everybody's payout of the run, the unusual ones first; the periods before as a line or in figures. */
export function RunPeople({ run }: { readonly run: PayoutRunDetail }) {
  const [asTable, setAsTable] = useState(false)
  const { rows, loading, problem, retry, more } = useList(contract.payoutRuns.listRunPayouts, {
    id: run.id,
    limit: 50,
  })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="People" aside={<ViewToggle asTable={asTable} drawing="chart" onToggle={setAsTable} />}>
      <DataTable
        label="Payouts of this run"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[PERSON, ...(asTable ? BEFORE : [SPARK]), USUAL, PAYABLE, MARK]}
        opening={{ link: ({ id }) => ({ to: '/incentives/payouts/$id', params: { id } }) }}
        loading={loading}
        more={more}
        empty={
          <Empty title="Nobody is in this run">
            Nobody had money in these days, or everybody who had is in another payout.
          </Empty>
        }
      />
    </Section>
  )
}

const money = ({ currency }: RunPayout, minor: number) => formatMoney({ minor, currency })

const PERSON: Column<RunPayout> = {
  key: 'person',
  head: 'Person',
  cell: (payout) => (
    <TwoLines
      sub={
        <>
          {payout.status !== 'DRAFT' && <PayoutState plain status={payout.status} />} {aboutOf(payout)}
        </>
      }
      phone={[statusName(payout.status), aboutOf(payout)].filter(Boolean).join(' · ')}
    >
      {payout.person.name}
    </TwoLines>
  ),
}

function aboutOf({ openExceptions, disputedMinor, figures, currency }: RunPayout): string {
  return [
    openExceptions > 0 && `${counted(openExceptions, 'exception')} open`,
    disputedMinor !== 0 && `${formatMoney({ minor: disputedMinor, currency })} disputed`,
    figures && figures.leftMinor < 0 && `${formatMoney({ minor: figures.leftMinor, currency })} left over`,
  ]
    .filter(Boolean)
    .join(' · ')
}

const SPARK: Column<RunPayout> = {
  key: 'history',
  head: 'Periods before, and this',
  phone: false,
  width: 180,
  cell: ({ history, figures }) => <Spark width={120} data={[...history, figures?.netMinor ?? null]} />,
}

const MOST_BEFORE = 6

/** The oldest first, so that each row reads as its line does. */
const BEFORE: readonly Column<RunPayout>[] = Array.from({ length: MOST_BEFORE }, (_, at) => {
  const back = MOST_BEFORE - at
  return {
    key: `before-${back}`,
    head: back === 1 ? 'The one before' : `${back} before`,
    figure: true,
    phone: false,
    cell: (payout: RunPayout) => {
      const minor = payout.history.at(-back) ?? null
      return minor === null ? <NoData dash reason="No pay in that period" /> : money(payout, minor)
    },
  }
})

const USUAL: Column<RunPayout> = {
  key: 'usual',
  head: 'Usual',
  figure: true,
  phone: false,
  from: 1280,
  cell: (payout) => (payout.variance ? money(payout, payout.variance.usualMinor) : <NoData dash reason={TOO_FEW} />),
}

const PAYABLE: Column<RunPayout> = {
  key: 'payable',
  head: 'Payable',
  figure: true,
  cell: (payout) =>
    payout.figures ? (
      <b>{money(payout, payout.figures.payableMinor)}</b>
    ) : (
      <NoData dash reason="Void before it was approved" />
    ),
}

const MARK: Column<RunPayout> = {
  key: 'mark',
  head: 'Against usual',
  figure: true,
  cell: ({ variance, currency }) => <VarianceMark variance={variance} currency={currency} />,
}
