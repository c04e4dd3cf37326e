import { Button, Popover, TextInput } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '../lib/format-time.ts'
import css from './filter-chip.module.css'
import { FilterClear } from './filter-clear.tsx'
import { FIRST_DAY, isKeptDay, keptDay, LAST_DAY } from './kept-days.ts'

interface FilterDayProps {
  readonly label: string
  readonly chosen: string | null
  /** Days that people ask for most: today, yesterday. */
  readonly near: readonly { readonly day: string; readonly name: string }[]
  readonly onChoose: (day: string | null) => void
}

/** One business day: the near ones by name, any other from the browser's calendar. */
export function FilterDay({ label, chosen, near, onChoose }: FilterDayProps) {
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState(chosen ?? '')
  const open = () => {
    setTyped(chosen ?? '')
    setOpened(!opened)
  }
  const choose = (day: string) => {
    onChoose(day)
    setOpened(false)
  }
  const name = chosen && (near.find(({ day }) => day === chosen)?.name ?? formatDay(chosen))
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={240} trapFocus returnFocus>
      <span className={css['chip']} data-set={chosen !== null || undefined}>
        <Popover.Target>
          <button type="button" className={css['face']} onClick={open}>
            <span>
              {label}
              {name && (
                <>
                  : <b>{name}</b>
                </>
              )}
            </span>
            {!chosen && <IconChevronDown size={14} stroke={1.8} aria-hidden />}
          </button>
        </Popover.Target>
        {chosen && <FilterClear label={label} onClear={() => onChoose(null)} />}
      </span>
      <Popover.Dropdown className={css['days'] ?? ''} aria-label={label}>
        {near.map(({ day, name: words }) => (
          <Button key={day} variant={day === chosen ? 'light' : 'default'} onClick={() => choose(day)}>
            {words}
          </Button>
        ))}
        <TextInput
          type="date"
          label="Another day"
          min={FIRST_DAY}
          max={LAST_DAY}
          error={keptDay(typed)}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
            if (isKeptDay(value)) onChoose(value)
          }}
          onKeyDown={({ key }) => key === 'Enter' && setOpened(false)}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
