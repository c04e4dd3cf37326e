import type { Venture } from '@holdfast/contract'
import { FormProvider } from 'react-hook-form'
import { z } from 'zod'
import { isCalendarDay } from '../../../lib/calendar-day.ts'
import { asProblem } from '../../../lib/problem-error.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import css from './holidays.module.css'
import { useHolidays } from './use-holidays.ts'

const schema = z.object({
  day: z.string('must be a day').refine(isCalendarDay, 'must be a day'),
  name: z.string().trim().min(1, 'must not be empty').max(120, 'must have at most 120 characters'),
})

interface AddHolidayProps {
  readonly venture: Venture
  readonly year: number
}

/** One line above the list: day, name, Enter. */
export function AddHoliday({ venture, year }: AddHolidayProps) {
  const { add } = useHolidays(venture)
  const form = useZodForm(schema, { name: '' }, 'onSubmit')
  const submit = form.handleSubmit(async (holiday) => {
    try {
      await add(holiday)
      form.reset({ day: '', name: '' })
    } catch (error) {
      form.setError('name', { message: asProblem(error).detail })
    }
  })
  return (
    <FormProvider {...form}>
      <form noValidate className={css['add']} onSubmit={submit}>
        <DateField required name="day" label="Day" min={`${year}-01-01`} max={`${year}-12-31`} />
        <TextField required name="name" label="Name" placeholder="Thanksgiving" />
        <FormButtons verb="Add holiday" />
      </form>
    </FormProvider>
  )
}
