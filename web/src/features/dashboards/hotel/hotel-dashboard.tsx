import { contract, type Reply } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { Stack } from '../../../ui/layout.tsx'
import { CurrencyChoice } from '../currency-choice.tsx'
import { DashboardFrame } from '../dashboard-frame.tsx'
import { Definitions } from '../definitions.tsx'
import { EmptyDashboard } from '../empty-dashboard.tsx'
import { FirstTiles, MoreTiles } from '../more-tiles.tsx'
import { NoDashboard } from '../no-dashboard.tsx'
import { useDashboardVenture } from '../use-dashboard-venture.ts'
import { useFigures } from '../use-figures.ts'
import { HotelCharts } from './hotel-charts.tsx'
import { HotelExport } from './hotel-export.tsx'
import { HotelFilter } from './hotel-filter.tsx'
import { HotelTable } from './hotel-table.tsx'
import { OccupancyCalendar } from './occupancy-calendar.tsx'
import { Treatments } from './treatments.tsx'

type HotelReply = Reply<typeof contract.hotelDashboards.hotelDashboard>

export function HotelDashboard() {
  const { venture, others } = useDashboardVenture(['HOSPITALITY'])
  if (!venture) return <NoDashboard title="Hotels" kind="Hotel ventures" />
  // Another venture's figures must not stand below this one's name, not even dimmed.
  return <OfVenture key={venture.id} venture={venture} others={others} />
}

interface OfVentureProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

function OfVenture({ venture, others }: OfVentureProps) {
  const { address, today, weekStart, options, ...asked } = useFigures(venture, { compare: 'lastYear' })
  const { hotelId } = address
  const input = { ...asked.input, hotelId }
  const reply = useReply(contract.hotelDashboards.hotelDashboard, input, options)
  return (
    <DashboardFrame
      title="Hotels"
      venture={venture}
      others={others}
      address={address}
      today={today}
      reply={reply}
      filters={<HotelFilter ventureId={venture.id} address={address} />}
      exporting={<HotelExport input={input} />}
      isBare={isBare}
      empty={<NoNights venture={venture} address={address} />}
    >
      {(data) => {
        const tiles = { first: FIRST, compared: data.compared !== null, ventureId: venture.id }
        return (
          <>
            <FirstTiles {...tiles} tiles={data.tiles} />
            <Stack>
              <CurrencyChoice currencies={data.currencies} address={address} />
              <HotelCharts reply={data} address={address} />
              <OccupancyCalendar reply={data} weekStart={weekStart} />
              <HotelTable reply={data} address={address} />
              <Treatments tiles={data.tiles} />
              <MoreTiles {...tiles} tiles={data.tiles.filter(({ metric }) => !OF_TREATMENTS.has(metric))} />
              <Definitions tiles={data.tiles} />
            </Stack>
          </>
        )
      }}
    </DashboardFrame>
  )
}

const FIRST = [
  'occupancy',
  'adr',
  'revpar',
  'trevpar',
  'goppar',
  'lossNights',
  'responseRate',
  'nightsMissing',
] as const

/** They stand in a table of their own, beside what they differ from. */
const OF_TREATMENTS: ReadonlySet<string> = new Set([
  'occupancyWithComplimentary',
  'adrWithComplimentary',
  'occupancyCounted',
  'occupancySubtracted',
  'revparCounted',
  'revparSubtracted',
])

const isBare = ({ breakdowns }: HotelReply) =>
  breakdowns.every(
    ({ total }) => total.nights + total.reviewsReceived + total.reviewsAnswered + total.disputesOpened === 0,
  )

const NoNights = ({ venture, address }: Pick<Parameters<typeof EmptyDashboard>[0], 'venture' | 'address'>) => (
  <EmptyDashboard
    venture={venture}
    address={address}
    source="nights are recorded"
    kind="hotel-kpis"
    log={{ label: 'Record nights', to: '/hotel/figures', permission: 'imports.work', list: '/hotel/figures' }}
  />
)
