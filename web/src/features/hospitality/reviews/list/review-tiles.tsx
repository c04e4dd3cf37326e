import { contract, type ReviewMetrics } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { formatDuration, formatNumber, formatRatio } from '../../../../lib/format.ts'
import { useReply } from '../../../../lib/query.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { NoData } from '../../../../ui/no-data.tsx'
import type { StatTileProps } from '../../../../ui/stat-tile.tsx'
import { StatTiles } from '../../../../ui/stat-tiles.tsx'
import { sourceName, spanText } from '../review-words.ts'
import css from './review-tiles.module.css'

const DAYS = 90
/** Colleagues answer meanwhile. */
const EVERY = 60_000

interface ReviewTilesProps {
  readonly venture: MyVenture
  readonly hotelId: string | undefined
}

/** How reviews of the last months were answered, and what guests gave. */
export function ReviewTiles({ venture: { id: ventureId, today }, hotelId }: ReviewTilesProps) {
  const from = Temporal.PlainDate.from(today)
    .subtract({ days: DAYS - 1 })
    .toString()
  // A hotel may be a day ahead of its venture.
  const to = Temporal.PlainDate.from(today).add({ days: 1 }).toString()
  const { data } = useReply(contract.reviews.reviewMetrics, { ventureId, hotelId, from, to }, { every: EVERY })
  if (!data) return null
  const search = { venture: ventureId, receivedFrom: from, receivedTo: to, ...(hotelId !== undefined && { hotelId }) }
  return (
    <div className={css['tiles']}>
      <StatTiles tiles={tilesOf(data, search)} />
    </div>
  )
}

function tilesOf(
  { total, bySource }: ReviewMetrics,
  received: Readonly<Record<string, string>>,
): readonly StatTileProps[] {
  const reviews = (search: Readonly<Record<string, string>>) => ({ to: '/hotel/reviews', search }) as const
  const none = <NoData reason="No review came in these days" />
  return [
    {
      label: 'Response rate',
      value: total.responseRate === null ? none : formatRatio(total.responseRate),
      change: `${total.answered} of ${counted(total.received, 'review')} in ${DAYS} days`,
      link: reviews({ ...received, state: 'answered' }),
    },
    {
      label: 'Median time to answer',
      value: total.medianMinutesToAnswer === null ? none : formatDuration(total.medianMinutesToAnswer * 60),
      change: openWords(total),
      link: reviews({ ...received, state: 'open' }),
    },
    {
      label: 'Mean score',
      value: total.meanScore === null ? none : formatNumber(total.meanScore),
      unit: total.meanScore === null ? '' : 'of 100',
      change: sourceWords(bySource),
      link: reviews({ ...received, sort: 'newest' }),
    },
    {
      label: 'Unanswered negatives',
      value: total.unansweredNegatives,
      change: `${total.longUnansweredNegatives} older than 48 h · ${negativeWords(total)}`,
      link: reviews({ ...received, state: 'open', band: 'NEGATIVE' }),
    },
  ]
}

function openWords({ open, oldestOpenMinutes }: ReviewMetrics['total']): string {
  if (open === 0 || oldestOpenMinutes === null) return 'Nothing is open'
  return `${open} open, the oldest for ${spanText(oldestOpenMinutes)}`
}

function negativeWords({ negative, negativeShare }: ReviewMetrics['total']): string {
  return negativeShare === null ? 'none has a score' : `${negative} negative, ${formatRatio(negativeShare)}`
}

/** Each source on its own: they are not read by the same guests. */
function sourceWords(sources: ReviewMetrics['bySource']): string {
  const known = sources.filter(({ meanScore }) => meanScore !== null)
  if (known.length === 0) return 'No scores'
  return known.map(({ source, meanScore }) => `${sourceName(source)} ${formatNumber(meanScore ?? '0', 0)}`).join(' · ')
}
