import { contract, type Venture } from '@holdfast/contract'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../../lib/use-command.ts'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { toast } from '../../../ui/toast.tsx'
import { VENTURE_ANSWERS } from '../venture-answers.ts'
import { WEEKDAYS, weekdayWords, weekFrom } from '../weekdays.ts'
import css from './working-days.module.css'

/** The weekdays that count as work: targets are spread over them, streaks go by them. */
export function WorkingDays({ venture }: { readonly venture: Venture }) {
  const { id, name, version, weekStart, workingWeekdays, can } = venture
  const [days, setDays] = useState<readonly number[]>(workingWeekdays)
  const { mutate, isPending, error } = useCommand(contract.ventures.changeVenture, { refreshes: VENTURE_ANSWERS })
  if (!can['keepCalendar'])
    return (
      <Section title="Working days">
        <p className={css['words']}>{weekdayWords(workingWeekdays, weekStart)}</p>
      </Section>
    )
  const isSame = days.length === workingWeekdays.length && days.every((day) => workingWeekdays.includes(day))
  const save = () =>
    mutate(
      { id, version, workingWeekdays: [...days] },
      { onSuccess: () => void toast(`${name} works ${weekdayWords(days, weekStart)}.`) },
    )
  return (
    <Section title="Working days">
      {error && <Problem error={error} />}
      <fieldset className={css['days']}>
        <legend>{name} works on</legend>
        {weekFrom(weekStart).map((day) => (
          <Checkbox
            key={day}
            label={WEEKDAYS[day]}
            checked={days.includes(day)}
            onChange={({ currentTarget }) =>
              setDays(currentTarget.checked ? [...days, day] : days.filter((each) => each !== day))
            }
          />
        ))}
      </fieldset>
      <p className={css['hint']}>Targets are spread over these days.</p>
      {!isSame && (
        <div className={css['buttons']}>
          <Button variant="default" onClick={() => setDays(workingWeekdays)}>
            Leave as it was
          </Button>
          <Button onClick={save} loading={isPending} disabled={days.length === 0}>
            Save days
          </Button>
        </div>
      )}
    </Section>
  )
}
