import { PERIODS } from '../../lib/day-period.ts'
import { formatRange } from '../../lib/format-range.ts'
import { ChoiceMenu } from '../../ui/choice-menu.tsx'
import { PeriodPicker } from '../../ui/period-picker.tsx'
import { COMPARISONS, type DashboardAddress, namedPeriod } from './use-dashboard-address.ts'

/** The server answers for at most so many days at once. */
const MOST_DAYS = 400

interface PeriodControlsProps {
  readonly address: DashboardAddress
  readonly today: string
}

export function PeriodControls({ address, today }: PeriodControlsProps) {
  const { period, range, compare, change } = address
  const named = PERIODS.find(({ value }) => value === period)
  return (
    <>
      <PeriodPicker
        periods={PERIODS}
        chosen={period}
        face={named?.label ?? formatRange(range.from, range.to)}
        range={range}
        last={today}
        mostDays={MOST_DAYS}
        onChoose={(name) => change(namedPeriod(name))}
        onRange={(from, to) => change({ period: 'custom', from, to })}
      />
      <ChoiceMenu
        label="Comparison"
        options={COMPARISONS}
        chosen={compare}
        onChoose={(chosen) => change({ compare: chosen === 'previous' ? undefined : chosen })}
      />
    </>
  )
}
