import { contract, type QuoteFigures } from '@holdfast/contract'
import { formatDuration, formatMoney, formatRatio } from '../../../../lib/format.ts'
import { useReply } from '../../../../lib/query.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { NoData } from '../../../../ui/no-data.tsx'
import type { StatTileProps } from '../../../../ui/stat-tile.tsx'
import { StatTiles } from '../../../../ui/stat-tiles.tsx'
import css from './win-tiles.module.css'

const DAYS = 90

/** How quotes of the last months did, in one venture; of several there is no one answer. */
export function WinTiles({ venture: { id: ventureId, today } }: { readonly venture: MyVenture }) {
  const from = Temporal.PlainDate.from(today)
    .subtract({ days: DAYS - 1 })
    .toString()
  const { data } = useReply(contract.quotes.quoteFigures, { ventureId, from, to: today })
  if (!data) return null
  const decided = { decidedFrom: from, decidedTo: today, venture: ventureId }
  const sent = { sentFrom: from, sentTo: today, venture: ventureId }
  return (
    <div className={css['tiles']}>
      <StatTiles tiles={tilesOf(data.currencies[0], decided, sent)} />
    </div>
  )
}

type Currency = QuoteFigures['currencies'][number]
type Search = Readonly<Record<string, string>>

function tilesOf(figures: Currency | undefined, decided: Search, sent: Search): readonly StatTileProps[] {
  const quotes = (search: Search) => ({ to: '/freight/quotes', search }) as const
  const won = { ...decided, outcome: 'won' }
  return [
    {
      label: 'Win rate',
      value: ratioOf(figures?.winRateByCount),
      change: figures && `${figures.won.quotes} won, ${figures.lost.quotes} lost, ${figures.expired.quotes} expired`,
      link: quotes(decided),
    },
    {
      label: 'Win rate by value',
      value: ratioOf(figures?.winRateByValue),
      change: figures && `${formatMoney(figures.won.value)} won, ${formatMoney(figures.lost.value)} lost`,
      link: quotes(won),
    },
    {
      label: 'Time to quote',
      ...timeToQuote(figures?.minutesToQuote ?? null),
      change: 'The middle one, from asked to first sent',
      link: quotes(sent),
    },
    { label: 'Quoted', value: figures?.sent ?? 0, change: `First sent in the last ${DAYS} days`, link: quotes(sent) },
  ]
}

/** Minutes to the hour, then the two largest units. */
function timeToQuote(minutes: number | null): Pick<StatTileProps, 'value' | 'unit'> {
  if (minutes === null) return { value: <NoData reason="No quote was first sent in these days" /> }
  return minutes < 60 ? { value: minutes, unit: 'min' } : { value: formatDuration(minutes * 60) }
}

const ratioOf = (ratio: string | null | undefined) =>
  ratio === null || ratio === undefined ? <NoData reason="Nothing was decided in these days" /> : formatRatio(ratio)
