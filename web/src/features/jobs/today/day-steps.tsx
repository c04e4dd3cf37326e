import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { addDays } from '../../../lib/calendar-day.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import css from './day-steps.module.css'
import { useShownDay } from './use-shown-day.ts'

/** The day before, today, the day after. */
export function DaySteps() {
  const { day, today, isToday, isLast } = useShownDay()
  const { filter } = useChangeAddress()
  const show = (shown: string) => filter({ day: shown === today ? undefined : shown })
  return (
    <div className={css['steps']}>
      <Button variant="default" px={8} aria-label="Day before" onClick={() => show(addDays(day, -1))}>
        <IconChevronLeft size={16} aria-hidden />
      </Button>
      <Button variant="default" disabled={isToday} onClick={() => show(today)}>
        Today
      </Button>
      <Button variant="default" px={8} aria-label="Day after" disabled={isLast} onClick={() => show(addDays(day, 1))}>
        <IconChevronRight size={16} aria-hidden />
      </Button>
    </div>
  )
}
