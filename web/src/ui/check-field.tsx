import { Checkbox } from '@mantine/core'
import { type FieldProps, useField } from './field.ts'

/** Yes or no; the words stand beside the box. */
export function CheckField(field: FieldProps) {
  const { value, onChange, input } = useField<boolean>(field)
  const { withAsterisk: _, ...box } = input
  return <Checkbox {...box} checked={value ?? false} onChange={(event) => onChange(event.currentTarget.checked)} />
}
