import { useChangeAddress } from '../../lib/use-change-address.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { PeriodPicker } from '../../ui/period-picker.tsx'
import { MOST_DAYS, nameOfVersion, SIMULATED_PERIODS, type useQuestion } from './use-question.ts'

interface QuestionBarProps {
  readonly question: ReturnType<typeof useQuestion>
  readonly today: string
}

/** Which version, over which days. */
export function QuestionBar({ question: { choices, chosen, period, range, face }, today }: QuestionBarProps) {
  const { filter } = useChangeAddress()
  const options = choices.map((choice) => ({ value: choice.version.id, label: nameOfVersion(choice) }))
  return (
    <FilterBar>
      <FilterChip
        label="Version"
        options={options}
        chosen={chosen?.version.id}
        onChoose={(version) => filter({ version: version ?? undefined })}
      />
      <PeriodPicker
        periods={SIMULATED_PERIODS}
        chosen={period}
        face={face}
        range={range}
        last={today}
        mostDays={MOST_DAYS}
        onChoose={(name) => filter({ period: name, from: undefined, to: undefined })}
        onRange={(from, to) => filter({ period: undefined, from, to })}
      />
    </FilterBar>
  )
}
