import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { currencySymbol, groupedText, majorText, readMoney } from '../lib/money-text.ts'
import { type FieldProps, useField } from './field.ts'

interface MoneyFieldProps extends FieldProps {
  /** The venture's currency: a field never chooses one. */
  readonly currency: string
  readonly allowNegative?: boolean
}

/**
 * An amount; the form holds whole minor units (123450 for $1,234.50), null when it is not known. What may mean two amounts,
 * such as "7,5", is refused rather than guessed: the form then holds NaN, which no schema takes.
 */
export function MoneyField({ currency, allowNegative = false, ...field }: MoneyFieldProps) {
  const { value = null, onChange, input } = useField<number>(field)
  // What is being typed ("12." on the way to "12.50") stands until it means another amount than the form's.
  const [typed, setTyped] = useState<string | null>(null)
  const stands = typed !== null && Object.is(readMoney(typed, currency), value)
  const isRefused = value !== null && (Number.isNaN(value) || (value < 0 && !allowNegative))
  const [isLeft, setLeft] = useState(false)
  return (
    <TextInput
      {...input}
      value={stands ? typed : groupedText(value, currency)}
      error={isRefused && isLeft ? refusal(value, currency) : input.error}
      onFocus={() => {
        setLeft(false)
        if (!isRefused) setTyped(majorText(value, currency))
      }}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readMoney(currentTarget.value, currency))
      }}
      onBlur={() => {
        setLeft(true)
        if (!isRefused) setTyped(null)
        input.onBlur()
      }}
      leftSection={currencySymbol(currency)}
      inputMode="decimal"
      autoComplete="off"
    />
  )
}

function refusal(value: number, currency: string): string {
  if (value < 0) return 'Must not be below 0.'
  return `Must be an amount such as ${groupedText(123_450, currency)}.`
}
