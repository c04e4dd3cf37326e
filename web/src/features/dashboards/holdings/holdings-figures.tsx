import { Stack } from '../../../ui/layout.tsx'
import { CurrencyChoice, chosenCurrency } from '../currency-choice.tsx'
import type { DashboardAddress } from '../use-dashboard-address.ts'
import { CashApart } from './cash-apart.tsx'
import { CashChart } from './cash-chart.tsx'
import { EntityTable } from './entity-table.tsx'
import type { HoldingsReply } from './holdings-reply.ts'
import { HoldingsTiles } from './holdings-tiles.tsx'
import { RunwayTable } from './runway-table.tsx'
import { StaleTable } from './stale-table.tsx'
import { ValuationTable } from './valuation-table.tsx'

interface HoldingsFiguresProps {
  readonly reply: HoldingsReply
  readonly address: DashboardAddress
}

/** From the whole to its parts: what there is, how it went, how long it lasts, whose it is, what is old. */
export function HoldingsFigures({ reply, address }: HoldingsFiguresProps) {
  const currencies = inOrder(reply)
  return (
    <>
      <HoldingsTiles reply={reply} />
      <Stack>
        <CashApart reply={reply} />
        <CurrencyChoice currencies={currencies} address={address} />
        <CashChart reply={reply} currency={chosenCurrency(currencies, address)} />
        <EntityTable reply={reply} />
        <RunwayTable reply={reply} />
        <StaleTable reply={reply} />
        <ValuationTable reply={reply} />
      </Stack>
    </>
  )
}

/** Those with cash, the reporting one first. */
function inOrder({ series, reporting }: HoldingsReply): readonly string[] {
  const own = [...new Set(series.map(({ currency }) => currency))]
  return [...own.filter((each) => each === reporting), ...own.filter((each) => each !== reporting)]
}
