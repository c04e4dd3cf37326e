import { contract, PROFIT_BY, type ProfitBy } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { Stack } from '../../../ui/layout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Stale } from '../../../ui/stale.tsx'
import { contextWords } from '../context-words.ts'
import { CurrencyChoice, chosenCurrency } from '../currency-choice.tsx'
import { DashboardSkeleton } from '../dashboard-skeleton.tsx'
import { EmptyDashboard } from '../empty-dashboard.tsx'
import { NoDashboard } from '../no-dashboard.tsx'
import { OtherVentures } from '../other-ventures.tsx'
import { PeriodChoice } from '../period-choice.tsx'
import { useDashboardVenture } from '../use-dashboard-venture.ts'
import { useFigures } from '../use-figures.ts'
import { ProfitBreakdown } from './profit-breakdown.tsx'
import { ProfitChart } from './profit-chart.tsx'
import { ProfitExport } from './profit-export.tsx'
import { ProfitTiles } from './profit-tiles.tsx'

export function Profit() {
  const { venture, others } = useDashboardVenture(['LOGISTICS', 'TRANSPORT'])
  if (!venture) return <NoDashboard title="Profit and loss" kind="Freight and transport ventures" />
  // Another venture's figures must not stand below this one's name, not even dimmed.
  return <OfVenture key={venture.id} venture={venture} others={others} />
}

interface OfVentureProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

/** Months are always read, for tiles and chart; the table reads what is chosen beside them. */
function OfVenture({ venture, others }: OfVentureProps) {
  const { address, today, input, options } = useFigures(venture, { period: 'year' })
  const asked = { ventureId: input.ventureId, from: input.from, to: input.to }
  const by: ProfitBy = PROFIT_BY.find((each) => each === address.by) ?? 'month'
  const months = useReply(contract.profit.freightProfit, { ...asked, by: 'month' }, options)
  const chosen = useReply(contract.profit.freightProfit, { ...asked, by }, options)
  const { data, error, isPlaceholderData, refetch } = months
  const currencies = data?.tables.map(({ currency }) => currency) ?? []
  const table = data?.tables.find(({ currency }) => currency === chosenCurrency(currencies, address))
  return (
    <>
      <PageHeader
        title="Profit and loss"
        context={contextWords(
          venture,
          { ...asked, compared: null, computed: 'stored', asOf: today, ...data },
          error !== null,
        )}
        controls={
          <>
            <PeriodChoice address={address} today={today} />
            <ProfitExport asked={asked} />
          </>
        }
      />
      <OtherVentures shown={venture} others={others} />
      {data && table && (
        <Stale stale={isPlaceholderData || chosen.isPlaceholderData}>
          {data.tables.every(({ total }) => total.loads === 0) ? (
            <EmptyDashboard
              venture={venture}
              address={address}
              source="loads are entered and delivered"
              kind="loads"
              log={{ label: 'New load', to: '/freight/loads/new', permission: 'freight.write', list: '/freight/loads' }}
            />
          ) : (
            <>
              <ProfitTiles table={table} reply={data} />
              <CurrencyChoice currencies={currencies} address={address} />
              <Stack>
                <ProfitChart table={table} reply={data} />
                <ProfitBreakdown
                  by={by}
                  reply={chosen.data?.by === by ? chosen.data : null}
                  months={data}
                  address={address}
                />
              </Stack>
            </>
          )}
        </Stale>
      )}
      {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <DashboardSkeleton />)}
    </>
  )
}
