import { minorDigits } from '@holdfast/engine/kernel'
import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { currencySymbol, majorText, minorOf } from '../lib/money-text.ts'
import { type FieldProps, useField } from './field.ts'

interface MoneyFieldProps extends FieldProps {
  /** The venture's currency: a field never chooses one. */
  readonly currency: string
  readonly allowNegative?: boolean
}

/** An amount; the form holds whole minor units (123450 for $1,234.50), null when it is not known. */
export function MoneyField({ currency, allowNegative = false, ...field }: MoneyFieldProps) {
  const { value = null, onChange, input } = useField<number>(field)
  // What is being typed ("12." on the way to "12.50") stands until it means another amount than the form's.
  const [typed, setTyped] = useState('')
  const shown = minorOf(typed, currency) === value ? typed : majorText(value, currency)
  return (
    <NumberInput
      {...input}
      value={shown}
      onValueChange={({ value: text }, { source }) => {
        // Only what the person typed: the field also reports the value that it was given.
        if (source !== 'event') return
        setTyped(text)
        onChange(minorOf(text, currency))
      }}
      onBlur={() => {
        setTyped(majorText(value, currency))
        input.onBlur()
      }}
      prefix={currencySymbol(currency)}
      thousandSeparator=","
      thousandsGroupStyle={currency === 'INR' ? 'lakh' : 'thousand'}
      decimalScale={minorDigits(currency)}
      allowNegative={allowNegative}
      hideControls
      inputMode="decimal"
    />
  )
}
