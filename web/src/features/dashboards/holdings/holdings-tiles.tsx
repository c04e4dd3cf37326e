import type { HoldingsTotal } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { Count, Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { StatTiles } from '../../../ui/stat-tiles.tsx'
import type { HoldingsReply } from './holdings-reply.ts'
import { RUNWAY_WORDS, runwayText } from './runway-words.ts'

/** Cash, how long it lasts, what is owned, and what nobody has recorded for long. */
export function HoldingsTiles({ reply }: { readonly reply: HoldingsReply }) {
  const { ventureId, total, runway, assetTotal, unvalued, stale, staleDays, cash, reporting } = reply
  const accounts = cash.reduce((sum, { known }) => sum + known, 0)
  return (
    <StatTiles
      tiles={[
        {
          label: `Cash in ${reporting}`,
          value: <Money value={total.sum} reason="No balance is known that a rate converts" />,
          change: totalWords(total, counted(accounts, 'account')),
          link: { to: '/holdings/accounts', search: { venture: ventureId } },
        },
        {
          label: 'Runway',
          value: runway.total ? (
            runwayText(runway.total)
          ) : (
            <NoData reason={`Some currency has no rate to ${reporting}`} />
          ),
          change: runway.total
            ? `${RUNWAY_WORDS[runway.total.state]} since ${formatDay(runway.openingDay, 'year')}`
            : 'By currency below',
        },
        {
          label: `Assets in ${reporting}`,
          value: <Money value={assetTotal.sum} reason="No valuation is known that a rate converts" />,
          change: totalWords(
            assetTotal,
            unvalued === 0 ? 'All are valued' : `${counted(unvalued, 'asset')} not valued`,
          ),
          link: { to: '/holdings/assets', search: { venture: ventureId } },
        },
        {
          label: 'Stale balances',
          value: <Count value={stale.length} />,
          change: `Older than ${counted(staleDays, 'day')}, or never recorded`,
          link: { to: '/holdings/accounts', search: { venture: ventureId, balance: 'stale' } },
        },
      ]}
    />
  )
}

function totalWords({ apart }: HoldingsTotal, whole: string): string {
  return apart.length === 0 ? whole : `Without ${apart.map(formatMoney).join(', ')}`
}
