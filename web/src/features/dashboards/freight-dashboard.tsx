import { contract, type Reply } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { Stack } from '../../ui/layout.tsx'
import { CurrencyChoice } from './currency-choice.tsx'
import { DashboardFrame } from './dashboard-frame.tsx'
import { Definitions } from './definitions.tsx'
import { EmptyDashboard } from './empty-dashboard.tsx'
import { FreightBreakdowns } from './freight-breakdowns.tsx'
import { FreightCharts } from './freight-charts.tsx'
import { FreightExport } from './freight-export.tsx'
import { FirstTiles, MoreTiles } from './more-tiles.tsx'
import { NoDashboard } from './no-dashboard.tsx'
import { useDashboardVenture } from './use-dashboard-venture.ts'
import { useFigures } from './use-figures.ts'

type FreightReply = Reply<typeof contract.dashboards.freightDashboard>

export function FreightDashboard() {
  const { venture, others } = useDashboardVenture(['LOGISTICS', 'TRANSPORT'])
  if (!venture) return <NoDashboard title="Freight" kind="Freight and transport ventures" />
  // Another venture's figures must not stand below this one's name, not even dimmed.
  return <OfVenture key={venture.id} venture={venture} others={others} />
}

interface OfVentureProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

function OfVenture({ venture, others }: OfVentureProps) {
  const figures = useFigures(venture)
  const { address, today, input, options } = figures
  const reply = useReply(contract.dashboards.freightDashboard, input, options)
  return (
    <DashboardFrame
      title="Freight"
      venture={venture}
      others={others}
      address={address}
      today={today}
      reply={reply}
      exporting={<FreightExport input={input} />}
      isBare={isBare}
      empty={<NothingHauled venture={venture} address={address} />}
    >
      {(data) => {
        const tiles = { tiles: data.tiles, first: FIRST, compared: data.compared !== null, ventureId: venture.id }
        return (
          <>
            <FirstTiles {...tiles} />
            <CurrencyChoice currencies={data.currencies} address={address} />
            <Stack>
              <FreightCharts reply={data} address={address} />
              <FreightBreakdowns reply={data} address={address} />
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
  'revenue',
  'margin',
  'marginPct',
  'revenuePerMile',
  'delivered',
  'onTimePickup',
  'onTimeDelivery',
  'lost',
] as const

const isBare = ({ series }: FreightReply) =>
  series.every(({ created, covered, delivered, billed, lost }) => created + covered + delivered + billed + lost === 0)

const NothingHauled = ({ venture, address }: Pick<Parameters<typeof EmptyDashboard>[0], 'venture' | 'address'>) => (
  <EmptyDashboard
    venture={venture}
    address={address}
    source="loads are entered and delivered"
    kind="loads"
    log={{ label: 'New load', to: '/freight/loads/new', permission: 'freight.write', list: '/freight/loads' }}
  />
)
