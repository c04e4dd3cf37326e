import { ChoiceMenu } from '../../ui/choice-menu.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { COMPARISONS, type DashboardAddress } from './use-dashboard-address.ts'

interface PeriodControlsProps {
  readonly address: DashboardAddress
  readonly today: string
}

export function PeriodControls({ address, today }: PeriodControlsProps) {
  const { compare, usual, change } = address
  return (
    <>
      <PeriodChoice address={address} today={today} />
      <ChoiceMenu
        label="Comparison"
        options={COMPARISONS}
        chosen={compare}
        onChoose={(chosen) => change({ compare: chosen === usual.compare ? undefined : chosen })}
      />
    </>
  )
}
