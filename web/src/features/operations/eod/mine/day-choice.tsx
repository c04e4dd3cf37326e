import type { EodStatusOfMine } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../../../lib/format-time.ts'
import css from './day-choice.module.css'

interface DayChoiceProps {
  readonly status: EodStatusOfMine
  readonly day: string
  readonly onChoose: (day: string) => void
}

/** Today and the days that can still be sent; nothing to choose while there is only today. */
export function DayChoice({ status: { today, open }, day, onChoose }: DayChoiceProps) {
  const days = [...new Set([...open, day, today])].sort()
  if (days.length === 1) return null
  return (
    <fieldset className={css['days']}>
      <legend>Day</legend>
      {days.map((each) => (
        <Button
          key={each}
          variant={each === day ? 'light' : 'default'}
          aria-pressed={each === day}
          onClick={() => onChoose(each)}
        >
          {each === today ? 'Today' : formatDay(each)}
        </Button>
      ))}
    </fieldset>
  )
}
