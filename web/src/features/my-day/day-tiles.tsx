import type { MyDay } from '@holdfast/contract'
import { formatMoney, formatNumber } from '../../lib/format.ts'
import { dayIn, formatDay, formatMonth, formatTime } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useMe } from '../../lib/session.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { walletKey } from '../../lib/wallet-key.ts'
import { NoData } from '../../ui/no-data.tsx'
import type { StatTileProps } from '../../ui/stat-tile.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'

interface DayTilesProps {
  readonly day: MyDay
  readonly live: boolean
}

/** What today brought so far: pay by wallet, and points. */
export function DayTiles({ day, live }: DayTilesProps) {
  const { ventures } = useMe()
  const hasPage = useHasPage()
  const zone = useHomeZone()
  const isPaid = ventures.some(({ jobRole }) => jobRole !== null)
  const linked = (tile: StatTileProps, path: '/incentives/my' | '/points', search: object = {}): StatTileProps =>
    hasPage(path) ? { ...tile, link: { to: path, search } } : tile
  const codeOf = (ventureId: string) => ventures.find(({ id }) => id === ventureId)?.code ?? ''
  const wallets = day.pay.map((wallet) =>
    linked({ ...walletTile(wallet, labelOf(wallet, day.pay)), live }, '/incentives/my', {
      wallet: walletKey(codeOf(wallet.ventureId), wallet.currency),
    }),
  )
  const pay = wallets.length === 0 && isPaid ? [linked({ ...NOTHING_EARNED, live }, '/incentives/my')] : wallets
  return <StatTiles tiles={[...pay, linked({ ...pointsTile(day, zone), live }, '/points')]} />
}

type Wallet = MyDay['pay'][number]

/** A currency names a wallet as long as no other venture pays in it too. */
function labelOf({ currency, ventureName }: Wallet, wallets: readonly Wallet[]): string {
  const sameCurrency = wallets.filter((other) => other.currency === currency).length
  return `Earned today, ${sameCurrency === 1 ? currency : `${ventureName} ${currency}`}`
}

function walletTile(wallet: Wallet, label: string): StatTileProps {
  const { currency, todayMinor, monthMinor, days } = wallet
  const month = formatMonth(days.at(-1)?.day ?? '').split(' ')[0]
  return {
    label,
    value: formatMoney({ minor: todayMinor, currency }),
    spark: days.map(({ amountMinor }) => amountMinor),
    change: (
      <>
        {againstYesterday(wallet)} · {formatMoney({ minor: monthMinor, currency })} in {month}
      </>
    ),
  }
}

function againstYesterday({ todayMinor, yesterdayMinor, currency }: Wallet) {
  if (yesterdayMinor === null)
    return (
      <>
        <NoData dash reason="There was no pay yesterday to compare with" /> on yesterday
      </>
    )
  const minor = todayMinor - yesterdayMinor
  if (minor === 0) return 'Same as yesterday'
  return (
    <>
      <b>
        {minor > 0 && '+'}
        {formatMoney({ minor, currency })}
      </b>{' '}
      on yesterday
    </>
  )
}

const NOTHING_EARNED: StatTileProps = {
  label: 'Earned today',
  value: <NoData reason="Nothing was earned this month yet" />,
  change: 'Nothing earned this month yet',
}

function pointsTile({ points, asOf }: MyDay, zone: string): StatTileProps {
  const { last } = points
  const when = (at: string) =>
    dayIn(at, zone) === dayIn(asOf, zone) ? formatTime(at, zone) : formatDay(dayIn(at, zone))
  return {
    label: 'Points today',
    value: formatNumber(points.today),
    spark: points.days,
    change: last ? (
      <>
        <b>+{last.points}</b> {last.label}, {when(last.at)}
      </>
    ) : (
      'No points yet'
    ),
  }
}
