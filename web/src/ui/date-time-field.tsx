import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { zoneName } from '../lib/format-time.ts'
import { fromWall, toWall } from '../lib/zoned.ts'
import { type FieldProps, useField } from './field.ts'
import { FIRST_DAY, keptDay, LAST_DAY } from './kept-days.ts'

interface DateTimeFieldProps extends FieldProps {
  /** The venture's zone: the wall time in this field is of that place, not of the reader's machine. */
  readonly zone: string
}

/** An instant: the form holds ISO 8601 UTC, null when emptied; the field shows and names the venture's wall time. */
export function DateTimeField({ zone, ...field }: DateTimeFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  const [opened] = useState(() => new Date().toISOString())
  const wall = value ? toWall(value, zone) : ''
  return (
    <TextInput
      {...input}
      type="datetime-local"
      min={`${FIRST_DAY}T00:00`}
      max={`${LAST_DAY}T23:59`}
      error={input.error ?? keptDay(wall.slice(0, 10))}
      value={wall}
      onChange={(event) => onChange(fromWall(event.currentTarget.value, zone))}
      rightSection={<span aria-hidden>{zoneName(value ?? opened, zone)}</span>}
      rightSectionWidth={56}
      aria-label={`${field.label}, time in ${zoneName(value ?? opened, zone)}`}
    />
  )
}
