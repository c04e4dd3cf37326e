import type { SaasTotal } from '@holdfast/contract'
import type { MrrMovement } from '@holdfast/engine/saas'
import { Anchor } from '@mantine/core'
import { formatMoney, formatNumber } from '../../../lib/format.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { Waterfall, type WaterfallStep } from '../../../ui/waterfall.tsx'
import { MOVEMENT_NAMES } from './saas-names.ts'
import type { SaasAddress } from './use-saas-address.ts'

interface WaterfallCardProps {
  readonly total: SaasTotal
  readonly address: SaasAddress
}

/** From the MRR at the start of the months to that at their end; each movement opens its customers below. */
export function WaterfallCard({ total, address }: WaterfallCardProps) {
  const { quickRatio } = total
  return (
    <Section
      title="MRR from start to end"
      aside={
        <>Quick ratio {quickRatio === null ? <NoData reason="Nothing was lost" /> : formatNumber(quickRatio, 2)}</>
      }
    >
      <Waterfall label={`MRR from start to end, in ${total.currency}`} steps={stepsOf(total, address)} />
    </Section>
  )
}

function stepsOf(total: SaasTotal, { change }: SaasAddress): readonly WaterfallStep[] {
  const { currency, startMinor, endMinor } = total
  const amount = (minor: number) => formatMoney({ minor, currency })
  const sum = (key: string, name: string, minor: number): WaterfallStep => ({
    key,
    name,
    from: 0,
    to: minor,
    amount: amount(minor),
    kind: 'sum',
  })
  let standing = startMinor
  const moved = MOVES.map(({ movement, of, accounts, sign }): WaterfallStep => {
    const from = standing
    standing += sign * of(total)
    const count = accounts(total)
    return {
      key: movement,
      name: (
        <Anchor
          component="button"
          type="button"
          inherit
          underline="always"
          onClick={() => change({ movement, cause: undefined })}
        >
          {MOVEMENT_NAMES[movement]} ({formatNumber(count, 0)})
        </Anchor>
      ),
      from,
      to: standing,
      amount: of(total) === 0 ? amount(0) : `${sign > 0 ? '+' : '−'}${amount(of(total))}`,
      kind: sign > 0 ? 'more' : 'less',
    }
  })
  return [sum('start', 'Start', startMinor), ...moved, sum('end', 'End', endMinor)]
}

interface Move {
  readonly movement: MrrMovement
  readonly of: (total: SaasTotal) => number
  readonly accounts: (total: SaasTotal) => number
  readonly sign: 1 | -1
}

const MOVES: readonly Move[] = [
  { movement: 'NEW', of: ({ newMinor }) => newMinor, accounts: ({ accountsNew }) => accountsNew, sign: 1 },
  {
    movement: 'REACTIVATION',
    of: ({ reactivationMinor }) => reactivationMinor,
    accounts: ({ accountsReactivated }) => accountsReactivated,
    sign: 1,
  },
  {
    movement: 'EXPANSION',
    of: ({ expansionMinor }) => expansionMinor,
    accounts: ({ accountsExpanded }) => accountsExpanded,
    sign: 1,
  },
  {
    movement: 'CONTRACTION',
    of: ({ contractionMinor }) => contractionMinor,
    accounts: ({ accountsContracted }) => accountsContracted,
    sign: -1,
  },
  {
    movement: 'CHURN',
    of: ({ churnMinor }) => churnMinor,
    accounts: ({ accountsChurned }) => accountsChurned,
    sign: -1,
  },
]
