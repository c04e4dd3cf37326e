import { contract } from '@holdfast/contract'
import type { ReactNode } from 'react'
import { download } from '../../../lib/download.ts'
import { formatRange } from '../../../lib/format-range.ts'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { ExportButton } from '../../../ui/export-button.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Stale } from '../../../ui/stale.tsx'
import { CurrencyChoice, chosenCurrency } from '../currency-choice.tsx'
import { DashboardSkeleton } from '../dashboard-skeleton.tsx'
import { NoDashboard } from '../no-dashboard.tsx'
import { OtherVentures } from '../other-ventures.tsx'
import { PeriodChoice } from '../period-choice.tsx'
import { useDashboardVenture } from '../use-dashboard-venture.ts'
import { useFigures } from '../use-figures.ts'
import { EmptyLost } from './empty-lost.tsx'
import { LostBreakdown } from './lost-breakdown.tsx'
import type { LostDays } from './lost-days.ts'
import { LostTiles } from './lost-tiles.tsx'
import { LostTrend } from './lost-trend.tsx'

interface LostProps {
  /** The loads of these days, one by one. */
  readonly list: (ventureId: string, days: LostDays) => ReactNode
}

export function Lost({ list }: LostProps) {
  const { venture, others } = useDashboardVenture(['LOGISTICS', 'TRANSPORT'])
  if (!venture) return <NoDashboard title="Lost loads" kind="Freight and transport ventures" />
  // Another venture's figures must not stand below this one's name, not even dimmed.
  return <OfVenture key={venture.id} venture={venture} others={others} list={list} />
}

interface OfVentureProps extends LostProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

function OfVenture({ venture, others, list }: OfVentureProps) {
  const { address, today, input, options } = useFigures(venture)
  const { ventureId, from, to } = input
  const reply = useReply(contract.boards.lostFigures, { ventureId, from, to }, options)
  const { data, error, isPlaceholderData, refetch } = reply
  const all = data?.currencies ?? []
  const currencies = all.map(({ currency }) => currency)
  const own = all.find(({ currency }) => currency === chosenCurrency(currencies, address))
  const days = { lostFrom: from, lostTo: to }
  return (
    <>
      <PageHeader
        title="Lost loads"
        context={`${venture.name} · ${formatRange(from, to)}, by the day of the loss`}
        controls={
          <>
            <PeriodChoice address={address} today={today} />
            <ExportButton
              choices={[
                {
                  label: 'Lost loads',
                  keep: () => download(contract.freight.exportLoads, { ventureId, status: 'LOST', ...days }),
                },
              ]}
            />
          </>
        }
      />
      <OtherVentures shown={venture} others={others} />
      {data && own && (
        <Stale stale={isPlaceholderData}>
          {all.every(({ loads }) => loads === 0) ? (
            <EmptyLost venture={venture} address={address} />
          ) : (
            <>
              <LostTiles figures={own} ventureId={ventureId} days={days} />
              <CurrencyChoice currencies={currencies} address={address} />
              <Stack>
                <LostTrend reply={data} figures={own} />
                <LostBreakdown
                  figures={own}
                  ventureId={ventureId}
                  days={days}
                  address={address}
                  several={all.length > 1}
                />
                {list(ventureId, days)}
              </Stack>
            </>
          )}
        </Stale>
      )}
      {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <DashboardSkeleton />)}
    </>
  )
}
