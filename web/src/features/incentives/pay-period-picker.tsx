import { PeriodPicker } from '../../ui/period-picker.tsx'
import { addressOf, MOST_DAYS, periodChoices } from './pay-period.ts'
import { usePayAddress } from './use-pay-address.ts'

/** A month, the quarter, the last days, or days of one's own. */
export function PayPeriodPicker({ liveFrom }: { readonly liveFrom: string | undefined }) {
  const { span, name, chosen, today, change } = usePayAddress()
  return (
    <PeriodPicker
      periods={periodChoices(today, liveFrom, chosen)}
      chosen={chosen}
      face={name.replace(/^[a-z]/, (letter) => letter.toUpperCase())}
      range={{ from: span.from, to: span.to < today ? span.to : today }}
      last={today}
      mostDays={MOST_DAYS}
      onChoose={(choice) => change(addressOf(choice, today))}
      onRange={(from, to) => change({ month: undefined, period: 'custom', from, to, line: undefined })}
    />
  )
}
