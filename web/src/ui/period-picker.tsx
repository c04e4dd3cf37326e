import { Button, Popover, TextInput } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { daysIn } from '../lib/calendar-day.ts'
import { formatDay } from '../lib/format-time.ts'
import { FIRST_DAY, isKeptDay } from './kept-days.ts'
import css from './period-picker.module.css'

interface PeriodPickerProps {
  readonly periods: readonly { readonly value: string; readonly label: string }[]
  /** Of `periods`; null: days of one's own choice. */
  readonly chosen: string | null
  /** What the button says: the period's name, or its days. */
  readonly face: string
  readonly range: { readonly from: string; readonly to: string }
  /** No later day can be chosen. */
  readonly last: string
  readonly mostDays: number
  readonly onChoose: (value: string) => void
  readonly onRange: (from: string, to: string) => void
}

/** The days that a page shows: by name, or from one day to another. */
export function PeriodPicker({ periods, chosen, face, onChoose, onRange, ...days }: PeriodPickerProps) {
  const [opened, setOpened] = useState(false)
  const choose = (act: () => void) => {
    act()
    setOpened(false)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`Period: ${face}. Change`}
          onClick={() => setOpened(!opened)}
        >
          {face}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label="Period">
        <div className={css['panel']}>
          <ul className={css['names']}>
            {periods.map(({ value, label }) => (
              <li key={value}>
                <button
                  type="button"
                  aria-pressed={value === chosen}
                  data-autofocus={value === chosen || undefined}
                  onClick={() => choose(() => onChoose(value))}
                >
                  {label}
                  {value === chosen && <IconCheck size={14} aria-hidden />}
                </button>
              </li>
            ))}
          </ul>
          <OwnDays {...days} onRange={(from, to) => choose(() => onRange(from, to))} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

type OwnDaysProps = Pick<PeriodPickerProps, 'range' | 'last' | 'mostDays' | 'onRange'>

function OwnDays({ range, last, mostDays, onRange }: OwnDaysProps) {
  const [from, setFrom] = useState(range.from)
  const [to, setTo] = useState(range.to)
  const [refusal, setRefusal] = useState<string | null>(null)
  const show = (event: FormEvent) => {
    event.preventDefault()
    const wrong = refusalOf(from, to, last, mostDays)
    setRefusal(wrong)
    if (!wrong) onRange(from, to)
  }
  return (
    // The sentences of the form are its own; the browser's bubbles stay out.
    <form className={css['own']} onSubmit={show} noValidate>
      <b>From day to day</b>
      <TextInput
        type="date"
        label="First day"
        min={FIRST_DAY}
        max={last}
        value={from}
        onChange={(e) => setFrom(e.currentTarget.value)}
      />
      <TextInput type="date" label="Last day" max={last} value={to} onChange={(e) => setTo(e.currentTarget.value)} />
      <p role="alert">{refusal}</p>
      <Button type="submit" variant="default">
        Show these days
      </Button>
    </form>
  )
}

function refusalOf(from: string, to: string, last: string, mostDays: number): string | null {
  if (from === '' || to === '') return 'Give the first and the last day.'
  if (!isKeptDay(from)) return `The first day must be ${formatDay(FIRST_DAY, 'year')} or later.`
  if (to < from) return 'The last day lies before the first.'
  if (from > last) return 'These days have not come yet.'
  return daysIn(from, to) > mostDays ? `At most ${mostDays} days are shown at once.` : null
}
