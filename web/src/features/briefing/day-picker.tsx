import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { addDays } from '../../lib/calendar-day.ts'
import css from './day-picker.module.css'
import { useBriefingDay } from './use-briefing-day.ts'

interface DayPickerProps {
  /** "Today" on today's page reads it again. */
  readonly onReread: () => void
}

/** The day before, today, the day after; each has its address. */
export function DayPicker({ onReread }: DayPickerProps) {
  const { day, isToday } = useBriefingDay()
  return (
    <div className={css['picker']}>
      <Button
        variant="default"
        px={8}
        aria-label="Day before"
        renderRoot={(button) => <Link {...button} to="/briefing" search={{ date: addDays(day, -1) }} />}
      >
        <IconChevronLeft size={16} aria-hidden />
      </Button>
      <Button variant="default" onClick={onReread} renderRoot={(button) => <Link {...button} to="/briefing" />}>
        Today
      </Button>
      {isToday ? (
        <Button variant="default" px={8} aria-label="Day after" disabled>
          <IconChevronRight size={16} aria-hidden />
        </Button>
      ) : (
        <Button
          variant="default"
          px={8}
          aria-label="Day after"
          renderRoot={(button) => <Link {...button} to="/briefing" search={{ date: addDays(day, 1) }} />}
        >
          <IconChevronRight size={16} aria-hidden />
        </Button>
      )}
    </div>
  )
}
