import { TextInput } from '@mantine/core'
import { type FieldProps, useField } from './field.ts'

interface DateFieldProps extends FieldProps {
  /** Business days, "2026-06-18". */
  readonly min?: string
  readonly max?: string
}

/** A business day: the form holds "2026-06-18", null when emptied. The browser's own calendar, which phones do best. */
export function DateField({ min, max, ...field }: DateFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  return (
    <TextInput
      {...input}
      type="date"
      min={min}
      max={max}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  )
}
