import { TextInput } from '@mantine/core'
import { type FieldProps, useField } from './field.ts'
import { FIRST_DAY, keptDay, LAST_DAY } from './kept-days.ts'

interface DateFieldProps extends FieldProps {
  /** Business days, "2026-06-18". */
  readonly min?: string
  readonly max?: string
}

/** A business day: the form holds "2026-06-18", null when emptied. The browser's own calendar, which phones do best. */
export function DateField({ min = FIRST_DAY, max = LAST_DAY, ...field }: DateFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  return (
    <TextInput
      {...input}
      type="date"
      min={min}
      max={max}
      error={input.error ?? keptDay(value)}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  )
}
