import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { addDays } from '../../../../lib/calendar-day.ts'
import { useChangeAddress } from '../../../../lib/use-change-address.ts'
import { FilterDay } from '../../../../ui/filter-day.tsx'
import css from './day-stepper.module.css'

interface DayStepperProps {
  readonly day: string
  /** The last day that can be looked at. */
  readonly today: string
}

/** A day back, a day on, or any other. */
export function DayStepper({ day, today }: DayStepperProps) {
  const { filter } = useChangeAddress()
  const go = (to: string | null) => filter({ day: to === null || to >= today ? undefined : to })
  return (
    <div className={css['days']}>
      <Button variant="default" px={6} aria-label="The day before" onClick={() => go(addDays(day, -1))}>
        <IconChevronLeft size={15} aria-hidden />
      </Button>
      <FilterDay
        label="Day"
        chosen={day}
        near={[
          { day: today, name: 'Today' },
          { day: addDays(today, -1), name: 'Yesterday' },
        ]}
        onChoose={go}
      />
      <Button
        variant="default"
        px={6}
        aria-label="The day after"
        disabled={day >= today}
        onClick={() => go(addDays(day, 1))}
      >
        <IconChevronRight size={15} aria-hidden />
      </Button>
    </div>
  )
}
