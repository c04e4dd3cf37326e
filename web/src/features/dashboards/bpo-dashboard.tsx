import { contract, type Reply } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { Stack } from '../../ui/layout.tsx'
import { BpoBreakdowns } from './bpo-breakdowns.tsx'
import { BpoCharts } from './bpo-charts.tsx'
import { BpoExport } from './bpo-export.tsx'
import { BpoFilters } from './bpo-filters.tsx'
import { DashboardFrame } from './dashboard-frame.tsx'
import { Definitions } from './definitions.tsx'
import { EmptyDashboard } from './empty-dashboard.tsx'
import { HeatCard } from './heat-card.tsx'
import { FirstTiles, MoreTiles } from './more-tiles.tsx'
import { NoDashboard } from './no-dashboard.tsx'
import { useDashboardVenture } from './use-dashboard-venture.ts'
import { useFigures } from './use-figures.ts'

type BpoReply = Reply<typeof contract.dashboards.bpoDashboard>

export function BpoDashboard() {
  const { venture, others } = useDashboardVenture(['BPO'])
  if (!venture) return <NoDashboard title="Call centre" kind="Call centres" />
  // Another venture's figures must not stand below this one's name, not even dimmed.
  return <OfVenture key={venture.id} venture={venture} others={others} />
}

interface OfVentureProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

function OfVenture({ venture, others }: OfVentureProps) {
  const { address, today, weekStart, options, ...asked } = useFigures(venture)
  const { campaignId, agentId } = address
  const input = { ...asked.input, campaignId, agentId }
  const reply = useReply(contract.dashboards.bpoDashboard, input, options)
  return (
    <DashboardFrame
      title="Call centre"
      venture={venture}
      others={others}
      address={address}
      today={today}
      reply={reply}
      filters={<BpoFilters ventureId={venture.id} address={address} />}
      exporting={<BpoExport input={input} />}
      isBare={isBare}
      empty={<NobodyCalled venture={venture} address={address} />}
    >
      {(data) => {
        const tiles = { tiles: data.tiles, first: FIRST, compared: data.compared !== null, ventureId: venture.id }
        return (
          <>
            <FirstTiles {...tiles} />
            <Stack>
              <BpoCharts reply={data} />
              <HeatCard hours={data.heat} weekStart={weekStart} />
              <BpoBreakdowns reply={data} address={address} />
              <MoreTiles {...tiles} />
              <Definitions tiles={data.tiles} />
            </Stack>
          </>
        )
      }}
    </DashboardFrame>
  )
}

const FIRST = [
  'calls',
  'answeredShare',
  'serviceLevel',
  'averageSpeedOfAnswer',
  'averageHandleTime',
  'appointments',
  'deals',
  'satisfaction',
] as const

const isBare = ({ series }: BpoReply) => series.every(({ calls }) => calls === 0)

const NobodyCalled = ({ venture, address }: Pick<Parameters<typeof EmptyDashboard>[0], 'venture' | 'address'>) => (
  <EmptyDashboard
    venture={venture}
    address={address}
    source="calls are recorded"
    kind="call-logs"
    log={{ label: 'Log call', to: '/bpo/calls/new', permission: 'bpo.log_own', list: '/bpo/calls' }}
  />
)
