import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { clockText, secondsOf } from '../lib/duration-text.ts'
import { type FieldProps, useField } from './field.ts'

interface DurationFieldProps extends FieldProps {
  /** Shown while the field is empty: what will be taken then, or an example. */
  readonly placeholder?: string
}

/** Minutes and seconds; the form holds whole seconds, null when empty, and NaN for what cannot be read. */
export function DurationField({ placeholder = 'm:ss', ...field }: DurationFieldProps) {
  const { value = null, onChange, input } = useField<number>(field)
  // What is being typed stands until it means another duration than the form's.
  const [typed, setTyped] = useState('')
  const shown = Object.is(readable(typed), value) ? typed : clockText(value)
  return (
    <TextInput
      {...input}
      placeholder={placeholder}
      autoComplete="off"
      value={shown}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readable(currentTarget.value))
      }}
      onBlur={() => {
        if (!Number.isNaN(value)) setTyped(clockText(value))
        input.onBlur()
      }}
    />
  )
}

const readable = (text: string): number | null => (text.trim() === '' ? null : (secondsOf(text) ?? Number.NaN))
