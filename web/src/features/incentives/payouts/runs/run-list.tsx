import { contract, type PayoutRun } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconCash } from '@tabler/icons-react'
import { useEffect } from 'react'
import { counted } from '../../../../lib/counted.ts'
import { dayIn, formatDay } from '../../../../lib/format-time.ts'
import { useMe, useVenture } from '../../../../lib/session.ts'
import { useList } from '../../../../lib/use-list.ts'
import type { Column } from '../../../../ui/column.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { State } from '../../../../ui/state.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { payableText, periodName } from '../payout-names.ts'
import { progressWords, runState, waitingWords } from './run-words.ts'

const WHILE_ONE_IS_MADE = 2_000

/** Every making of payouts, newest first, with what waits for somebody. */
export function RunList({ onMake }: { readonly onMake: (() => void) | null }) {
  const venture = useVenture()
  const { ventures } = useMe()
  const asked = { limit: 25, ...(venture && { ventureId: venture.id }) }
  const { rows, loading, problem, retry, more } = useList(contract.payoutRuns.listPayoutRuns, asked)
  const isMaking = rows.some(({ status }) => status === 'MAKING')
  useEffect(() => {
    if (!isMaking) return
    const next = setInterval(retry, WHILE_ONE_IS_MADE)
    return () => clearInterval(next)
  }, [isMaking, retry])
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Runs" aside="Newest first">
      <DataTable<PayoutRun>
        label="Payout runs"
        rows={rows}
        rowKey={({ id }) => id}
        columns={columns((id) => ventures.find((each) => each.id === id)?.zone ?? 'UTC')}
        opening={{ link: ({ id }) => ({ to: '/incentives/payouts/runs/$id', params: { id } }) }}
        loading={loading}
        more={more}
        empty={
          <Empty
            icon={IconCash}
            title="No period was paid yet"
            action={
              onMake && (
                <Button variant="default" onClick={onMake}>
                  Pay a period
                </Button>
              )
            }
          >
            A run drafts everybody’s payout of a venture and period. Somebody else approves it; then it is paid.
          </Empty>
        }
      />
    </Section>
  )
}

const columns = (zoneOf: (ventureId: string) => string): readonly Column<PayoutRun>[] => [
  {
    key: 'period',
    head: 'Period',
    cell: (run) => (
      <TwoLines
        sub={`${run.ventureName}${run.person ? ` · only ${run.person.name}` : ''}`}
        phone={`${run.ventureName} · ${payableText(run.totals) ?? 'nothing to pay'} · ${waitsText(run)}`}
      >
        {periodName(run)}
      </TwoLines>
    ),
  },
  {
    key: 'made',
    head: 'Made',
    phone: false,
    from: 1280,
    cell: ({ madeBy, madeAt, ventureId }) => (
      <TwoLines sub={madeBy.name}>{formatDay(dayIn(madeAt, zoneOf(ventureId)), 'year')}</TwoLines>
    ),
  },
  { key: 'waits', head: 'What waits', phone: false, cell: waitsText },
  {
    key: 'payouts',
    head: 'Payouts',
    figure: true,
    phone: false,
    cell: ({ totals }) => totals.reduce((sum, { payouts }) => sum + payouts, 0),
  },
  {
    key: 'payable',
    head: 'Payable',
    figure: true,
    phone: false,
    cell: ({ totals }) => payableText(totals) ?? <NoData dash reason="Nobody has money in it" />,
  },
  {
    key: 'state',
    head: 'State',
    figure: true,
    cell: (run) => {
      const { kind, words } = runState(run)
      return (
        <State plain kind={kind}>
          {words}
        </State>
      )
    },
  },
]

function waitsText({ status, progress, failure, counts }: PayoutRun): string {
  if (status === 'MAKING') return `Looks at ${progressWords(progress)}`
  if (status === 'FAILED') return failure ?? 'It did not end well. Open it to try again.'
  return waitingWords(counts) ?? (counts.PAID > 0 ? `${counted(counts.PAID, 'payout')} paid` : 'Nothing waits')
}
