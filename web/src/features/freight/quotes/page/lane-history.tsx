import { contract, type LaneHistory, type Quote } from '@holdfast/contract'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { counted } from '../../../../lib/counted.ts'
import { formatMajor, formatMoney, formatRatio } from '../../../../lib/format.ts'
import { useReply } from '../../../../lib/query.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Money } from '../../../../ui/figure.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StatTiles } from '../../../../ui/stat-tiles.tsx'
import css from './lane-history.module.css'
import { LatestLoads, LatestQuotes } from './lane-latest.tsx'

const MONTHS = 6
const WIDTHS = [
  { value: 'states', label: 'State to state' },
  { value: 'cities', label: 'City to city' },
]

/** What this lane paid and what it was quoted, beside the price that is asked now. */
export function LanePaid({ quote }: { readonly quote: Quote }) {
  const [width, setWidth] = useState('states')
  const { ventureId, origin, destination, equipment } = quote
  const cities = width === 'cities' && { originCity: origin.city, destinationCity: destination.city }
  const lane = { ventureId, originState: origin.state, destinationState: destination.state, equipment }
  const { data } = useReply(contract.quotes.laneHistory, { ...lane, ...cities, months: MONTHS })
  if (!data) return null
  return (
    <Section flush title="What this lane paid" aside={`Last ${MONTHS} months, same equipment`}>
      <div className={css['head']}>
        <SegmentedControl size="xs" aria-label="How wide the lane is" data={WIDTHS} value={width} onChange={setWidth} />
      </div>
      {data.currencies.map((own) => (
        <Paid key={own.currency} own={own} />
      ))}
      {data.currencies.length === 0 && (
        <Empty title="No data">Nothing was quoted or carried on this lane in {MONTHS} months.</Empty>
      )}
      <LatestLoads loads={data.latestLoads} />
      <LatestQuotes quotes={data.latestQuotes.filter(({ id }) => id !== quote.id)} />
    </Section>
  )
}

type Own = LaneHistory['currencies'][number]

function Paid({ own: { currency, loads, quotes } }: { readonly own: Own }) {
  const mile = (rate: string | null | undefined) => (rate ? `${formatMajor(rate, currency)} a mile` : null)
  return (
    <div className={css['paid']}>
      <StatTiles
        tiles={[
          {
            label: 'Bill, average',
            value: loads ? <Money value={loads.averageBill} /> : <NoData reason="No load was carried on this lane" />,
            change: mile(loads?.billPerMile),
          },
          {
            label: 'Cost, average',
            value: <Money value={loads?.averageCost ?? null} reason="No load with a known cost" />,
            change: mile(loads?.costPerMile),
          },
          {
            label: 'Margin, average',
            value: <Money value={loads?.averageMargin ?? null} reason="No load with a known cost" />,
            change: loads?.marginPct ? formatRatio(loads.marginPct) : null,
          },
        ]}
      />
      <p className={css['note']}>{[loadsNote(loads), quotesNote(quotes)].filter(Boolean).join(' ')}</p>
    </div>
  )
}

/** Averages are of all loads together, so it is said how many they are and what they leave out. */
function loadsNote(loads: Own['loads']): string | null {
  if (!loads) return null
  const without = loads.unknownCost > 0 ? `; ${loads.unknownCost} without a known cost` : ''
  return `${counted(loads.loads, 'delivered load')}${without}.`
}

function quotesNote(quotes: Own['quotes']): string | null {
  if (!quotes) return null
  const { won, lost, expired } = quotes
  const price = formatMoney(quotes.averagePrice)
  return `${counted(quotes.quotes, 'quote')} at ${price} on average: ${won} won, ${lost} lost, ${expired} expired.`
}
