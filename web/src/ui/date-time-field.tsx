import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { zoneName } from '../lib/format-time.ts'
import { fromWall, toWall } from '../lib/zoned.ts'
import { type FieldProps, useField } from './field.ts'

interface DateTimeFieldProps extends FieldProps {
  /** The venture's zone: the wall time in this field is of that place, not of the reader's machine. */
  readonly zone: string
}

/** An instant: the form holds ISO 8601 UTC, null when emptied; the field shows and names the venture's wall time. */
export function DateTimeField({ zone, ...field }: DateTimeFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  const [opened] = useState(() => new Date().toISOString())
  return (
    <TextInput
      {...input}
      type="datetime-local"
      value={value ? toWall(value, zone) : ''}
      onChange={(event) => onChange(fromWall(event.currentTarget.value, zone))}
      rightSection={<span aria-hidden>{zoneName(value ?? opened, zone)}</span>}
      rightSectionWidth={56}
      aria-label={`${field.label}, time in ${zoneName(value ?? opened, zone)}`}
    />
  )
}
