import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { groupedNumber, numberRefusal, plainNumber, readNumber } from '../lib/number-text.ts'
import { type FieldProps, useField } from './field.ts'

interface NumberFieldProps extends FieldProps {
  readonly unit?: string
  /** Digits behind the point; 0 for counts. */
  readonly digits?: number
}

/**
 * A count or measure; an emptied field is null: unknown, never zero. What may mean two numbers, such as "7,5", is refused
 * rather than guessed: the form then holds NaN, which no schema takes.
 */
export function NumberField({ unit = '', digits = 0, ...field }: NumberFieldProps) {
  const { value = null, onChange, input } = useField<number>(field)
  // What is being typed ("12." on the way to "12.5") stands until it means another number than the form's.
  const [typed, setTyped] = useState<string | null>(null)
  const plain = plainNumber(value, digits)
  const stands = typed !== null && (typed === plain || Object.is(readNumber(typed, digits, unit), value))
  const isRefused = Number.isNaN(value)
  const [isLeft, setLeft] = useState(false)
  return (
    <TextInput
      {...input}
      value={stands ? typed : groupedNumber(value, digits, unit)}
      error={isRefused && isLeft ? numberRefusal(digits) : input.error}
      onFocus={() => {
        setLeft(false)
        if (!isRefused) setTyped(plain)
      }}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readNumber(currentTarget.value, digits, unit))
      }}
      onBlur={() => {
        setLeft(true)
        if (!isRefused) setTyped(null)
        input.onBlur()
      }}
      inputMode="decimal"
      autoComplete="off"
    />
  )
}
