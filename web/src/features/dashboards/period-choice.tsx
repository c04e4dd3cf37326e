import { PERIODS } from '../../lib/day-period.ts'
import { formatRange } from '../../lib/format-range.ts'
import { PeriodPicker } from '../../ui/period-picker.tsx'
import { type DashboardAddress, namedPeriod } from './use-dashboard-address.ts'

/** The server answers for at most so many days at once. */
const MOST_DAYS = 400

interface PeriodChoiceProps {
  readonly address: DashboardAddress
  readonly today: string
}

/** Of which days a page of figures is. */
export function PeriodChoice({ address, today }: PeriodChoiceProps) {
  const { period, range, usual, change } = address
  const named = PERIODS.find(({ value }) => value === period)
  return (
    <PeriodPicker
      periods={PERIODS}
      chosen={period}
      face={named?.label ?? formatRange(range.from, range.to)}
      range={range}
      last={today}
      mostDays={MOST_DAYS}
      onChoose={(name) => change(namedPeriod(name, usual.period))}
      onRange={(from, to) => change({ period: 'custom', from, to })}
    />
  )
}
