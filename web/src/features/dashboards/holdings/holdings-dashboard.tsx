import { contract } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { formatRange } from '../../../lib/format-range.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Stale } from '../../../ui/stale.tsx'
import { DashboardSkeleton } from '../dashboard-skeleton.tsx'
import { NoDashboard } from '../no-dashboard.tsx'
import { OtherVentures } from '../other-ventures.tsx'
import { PeriodChoice } from '../period-choice.tsx'
import { useDashboardVenture } from '../use-dashboard-venture.ts'
import { useFigures } from '../use-figures.ts'
import { EntityFilter } from './entity-filter.tsx'
import { HoldingsExport } from './holdings-export.tsx'
import { HoldingsFigures } from './holdings-figures.tsx'
import { NoCash } from './no-cash.tsx'

export function HoldingsDashboard() {
  const { venture, others } = useDashboardVenture(['HOLDINGS'])
  if (!venture) return <NoDashboard title="Holdings" kind="Holdings" />
  // Another venture's figures must not stand below this one's name, not even dimmed.
  return <OfVenture key={venture.id} venture={venture} others={others} />
}

interface OfVentureProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

function OfVenture({ venture, others }: OfVentureProps) {
  const { address, today, options, ...asked } = useFigures(venture)
  const { entityId } = useSearch({ strict: false })
  const { ventureId, from, to } = asked.input
  const input = { ventureId, from, to, ...(entityId !== undefined && { entityId }) }
  const { data, error, isPlaceholderData, refetch } = useReply(
    contract.holdingsFigures.holdingsDashboard,
    input,
    options,
  )
  const range = formatRange(address.range.from, address.range.to)
  return (
    <>
      <PageHeader
        title="Holdings"
        context={
          data && !isPlaceholderData
            ? `${venture.name} · at the end of ${formatDay(data.on, 'year')}`
            : `${venture.name} · ${range}`
        }
        controls={
          <>
            <PeriodChoice address={address} today={today} />
            <HoldingsExport input={input} />
          </>
        }
      />
      <OtherVentures shown={venture} others={others} />
      <EntityFilter ventureId={venture.id} entityId={entityId} />
      {data && (
        <Stale stale={isPlaceholderData}>
          {data.cash.length + data.assets.length === 0 ? (
            <NoCash venture={venture} />
          ) : (
            <HoldingsFigures reply={data} address={address} />
          )}
        </Stale>
      )}
      {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <DashboardSkeleton />)}
    </>
  )
}
