import { SegmentedControl } from '@mantine/core'
import css from './currency-choice.module.css'
import type { DashboardAddress } from './use-dashboard-address.ts'

interface CurrencyChoiceProps {
  readonly currencies: readonly string[]
  readonly address: DashboardAddress
}

/** Money of two currencies stands in no chart together. Gone where there is one currency. */
export function CurrencyChoice({ currencies, address }: CurrencyChoiceProps) {
  if (currencies.length < 2) return null
  return (
    <div className={css['choice']}>
      Charts and breakdowns in
      <SegmentedControl
        aria-label="Currency of charts and breakdowns"
        data={[...currencies]}
        value={chosenCurrency(currencies, address)}
        onChange={(currency) => address.change({ currency: currency === currencies[0] ? undefined : currency })}
      />
    </div>
  )
}

/** The one of the address, else the venture's own, which stands first. */
export const chosenCurrency = (currencies: readonly string[], { currency }: DashboardAddress): string =>
  currencies.find((each) => each === currency) ?? currencies[0] ?? 'USD'
