import { contract, type HotelDisputeSummary } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { formatMoney, formatRatio } from '../../../../lib/format.ts'
import { useReply } from '../../../../lib/query.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { Stack } from '../../../../ui/layout.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import type { StatTileProps } from '../../../../ui/stat-tile.tsx'
import { StatTiles } from '../../../../ui/stat-tiles.tsx'
import css from './dispute-tiles.module.css'

const DAYS = 365

/** How the disputes of a year did, in one venture and each currency alone; of several ventures there is no one answer. */
export function DisputeTiles({
  venture,
  hotelId,
}: {
  readonly venture: MyVenture
  readonly hotelId: string | undefined
}) {
  const from = Temporal.PlainDate.from(venture.today)
    .subtract({ days: DAYS - 1 })
    .toString()
  // A hotel may be a day ahead of its venture.
  const to = Temporal.PlainDate.from(venture.today).add({ days: 1 }).toString()
  const range = { from, to }
  const { data } = useReply(contract.hotelDisputes.hotelDisputeSummary, { ventureId: venture.id, hotelId, ...range })
  if (!data) return null
  const search = { venture: venture.id, ...(hotelId !== undefined && { hotelId }) }
  const several = data.currencies.length > 1
  return (
    <div className={css['tiles']}>
      <Stack>
        {data.deadlines.length > 0 && <StatTiles tiles={dueTiles(data.deadlines, search)} />}
        {data.currencies.map((figures) => (
          <StatTiles
            key={figures.currency}
            tiles={rateTiles(figures, { ...search, openedFrom: from, openedTo: to }, several)}
          />
        ))}
      </Stack>
    </div>
  )
}

type Deadlines = HotelDisputeSummary['deadlines'][number]
type Figures = HotelDisputeSummary['currencies'][number]
type Search = Readonly<Record<string, string>>

type Span = Exclude<keyof Deadlines, 'currency'>

/** What the desk has to answer: each leads to its rows. Counts are of all, amounts of each currency by itself. */
function dueTiles(deadlines: readonly Deadlines[], search: Search): readonly StatTileProps[] {
  const tile = (label: string, span: Span, due: string): StatTileProps => {
    const some = deadlines.map((each) => each[span]).filter(({ disputes }) => disputes > 0)
    return {
      label,
      value: some.reduce((sum, { disputes }) => sum + disputes, 0),
      change: some.length === 0 ? 'None' : `${some.map(({ amount }) => formatMoney(amount)).join(', ')} contested`,
      link: { to: '/hotel/disputes', search: { ...search, due } },
    }
  }
  return [
    tile('Past due', 'pastDue', 'past'),
    tile('Due within a day', 'within1', '1'),
    tile('Due within 3 days', 'within3', '3'),
    tile('Due within 7 days', 'within7', '7'),
  ]
}

/** The three win rates, and what came back. */
function rateTiles(figures: Figures, search: Search, named: boolean): readonly StatTileProps[] {
  const label = (words: string) => (named ? `${words}, ${figures.currency}` : words)
  const disputes = (more: Search) => ({ to: '/hotel/disputes', search: { ...search, ...more } }) as const
  const { won, lost, received, recovered, recoveredUnknown } = figures
  return [
    {
      label: label('Win rate'),
      value: rateOf(figures.winRateByCount),
      change: `${won.disputes} won, ${lost.disputes} lost`,
      link: disputes({ state: 'over' }),
    },
    {
      label: label('Win rate by amount'),
      value: rateOf(figures.winRateByAmount),
      change: `${formatMoney(won.amount)} won, ${formatMoney(lost.amount)} lost`,
      link: disputes({ status: 'WON' }),
    },
    {
      label: label('Won of all received'),
      value: rateOf(figures.winRateOfReceived),
      change: `${counted(received.disputes, 'dispute')} in a year`,
      link: disputes({ state: 'all' }),
    },
    {
      label: label('Recovered'),
      value: recovered ? formatMoney(recovered) : <NoData reason="Nothing is over yet" />,
      change: recoveredWords(figures.recoveryRate, recoveredUnknown),
      link: disputes({ state: 'over' }),
    },
  ]
}

function recoveredWords(rate: string | null, unknown: number): string {
  const share = rate === null ? null : `${formatRatio(rate)} of what was contested`
  const without = unknown > 0 ? `${unknown} not known` : null
  return [share, without].filter(Boolean).join(', ') || '–'
}

const rateOf = (rate: string | null) =>
  rate === null ? <NoData reason="Nothing was won or lost in this year" /> : formatRatio(rate)
