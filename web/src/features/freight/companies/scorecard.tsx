import type { Carrier } from '@holdfast/contract'
import { formatMoney, formatNumber, formatRatio } from '../../../lib/format.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { type GridTile, TileGrid } from '../../../ui/tile-grid.tsx'

type Card = Carrier['scorecard']

/** How it did in the last year. What nobody measured is no data, and never late. */
export function Scorecard({ scorecard }: { readonly scorecard: Card }) {
  return (
    <Section flush title="Scorecard" aside="Last 365 days">
      <TileGrid bare tiles={[...doneTiles(scorecard), ...scorecard.byCurrency.flatMap(moneyTiles)]} />
    </Section>
  )
}

function doneTiles(card: Card): readonly GridTile[] {
  const { loads, bounced, bouncedPct, badBounced, badBouncedPct } = card
  return [
    {
      key: 'loads',
      label: 'Loads',
      value: formatNumber(loads),
      change: 'that it has',
      definition: 'Loads covered with it in these days that it still has.',
    },
    punctualTile('pickup', 'On-time pickup', card.pickup),
    punctualTile('delivery', 'On-time delivery', card.delivery),
    {
      key: 'bounce',
      label: 'Fell off',
      value: shareText(bouncedPct, 'It took no load yet'),
      change: `${bounced} of the loads that it took`,
      definition: 'Loads that it dropped ÷ loads that it took.',
    },
    {
      key: 'bad',
      label: 'Fell off late',
      value: shareText(badBouncedPct, 'It took no load yet'),
      change: `${badBounced} at most four hours before pickup`,
      definition: 'Loads that it dropped four hours or less before pickup ÷ loads that it took.',
    },
  ]
}

function punctualTile(key: string, label: string, { loads, measured, share }: Card['pickup']): GridTile {
  return {
    key,
    label,
    value: shareText(share, 'No load has both its time and its appointment'),
    change: `${measured} of ${loads} measured`,
    definition: 'Arrived by the end of the appointment ÷ loads with both times known. Unmeasured is not late.',
  }
}

function moneyTiles({ currency, loads, margin, marginPct, unknownCost, costPerMile }: Card['byCurrency'][number]) {
  return [
    {
      key: `margin ${currency}`,
      label: 'Margin of known costs',
      value: margin ? formatMoney(margin) : <NoData reason="No cost is known yet" />,
      change: `${marginPct === null ? '' : `${formatRatio(marginPct)} · `}${unknownCost} of ${loads} with cost unknown`,
    },
    {
      key: `mile ${currency}`,
      label: 'Cost per mile',
      value: costPerMile ? formatMoney(costPerMile) : <NoData reason="No load has both cost and miles" />,
      change: 'known costs ÷ their miles',
      definition: 'Known costs ÷ miles of the same loads.',
    },
  ]
}

const shareText = (share: string | null, reason: string) =>
  share === null ? <NoData reason={reason} /> : formatRatio(share)
