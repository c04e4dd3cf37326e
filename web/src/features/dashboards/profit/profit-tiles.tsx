import type { ProfitTable } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatMoney, formatRatio } from '../../../lib/format.ts'
import { formatUnit } from '../../../lib/format-unit.ts'
import { State } from '../../../ui/state.tsx'
import { type GridTile, TileGrid } from '../../../ui/tile-grid.tsx'
import { type ProfitReply, useProfitDrill } from './use-profit-drill.ts'

interface ProfitTilesProps {
  readonly table: ProfitTable
  readonly reply: ProfitReply
}

/** The statement in one line: what was billed, what of it has no cost yet, what the rest cost, what is left. */
export function ProfitTiles({ table: { currency, total }, reply }: ProfitTilesProps) {
  const drill = useProfitDrill(reply, currency)
  const money = (minor: number) => formatMoney({ minor, currency })
  const known = total.loads - total.unknownCost
  const link = (more?: Readonly<Record<string, string>>) => {
    const to = drill(total, more)
    return to ? { link: to } : {}
  }
  const tiles: readonly GridTile[] = [
    {
      key: 'revenue',
      label: 'Revenue',
      value: money(total.revenueMinor),
      change: [counted(total.loads, 'load'), perMile(total.revenuePerMile, currency)].filter(Boolean).join(' · '),
      definition:
        'What delivered loads are billed, by billing day. A mile: Σ revenue ÷ Σ miles of loads whose miles are known.',
      ...link(),
    },
    {
      key: 'missing',
      label: 'Missing buy',
      value: money(total.unknownCostRevenueMinor),
      change: total.unknownCost === 0 ? 'Every cost is known' : `${counted(total.unknownCost, 'load')} without cost`,
      state: total.unknownCost > 0 && (
        <State iconOnly kind="warn">
          Costs are missing
        </State>
      ),
      definition: 'Revenue of loads whose cost is not known. They are in no cost and no margin.',
      ...link({ unknownCost: 'true' }),
    },
    {
      key: 'cost',
      label: 'Cost',
      value: known === 0 ? '–' : money(total.costMinor),
      change: `Of ${counted(known, 'load')} with known cost`,
      ...link({ unknownCost: 'false' }),
    },
    {
      key: 'margin',
      label: 'Margin',
      value: known === 0 ? '–' : money(total.marginMinor),
      change: total.marginPct === null ? 'No cost is known yet' : `${formatRatio(total.marginPct)} of their revenue`,
      state: total.marginMinor < 0 && <State kind="low">Loss</State>,
      definition: 'Revenue less cost, both of loads whose cost is known.',
      ...link({ unknownCost: 'false' }),
    },
  ]
  return <TileGrid tiles={tiles} />
}

const perMile = (rate: string | null, currency: string) =>
  rate !== null && `${formatUnit(rate, { unit: 'rate', currency })} a mile`
