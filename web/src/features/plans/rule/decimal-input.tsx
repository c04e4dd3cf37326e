import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { currencySymbol } from '../../../lib/money-text.ts'
import { asPercent, ofPercent } from '../../../lib/percent-text.ts'
import { ungrouped } from '../../../lib/ungrouped.ts'

export type Unit = 'percent' | 'money' | 'number'

interface DecimalInputProps {
  readonly label: string
  readonly unit: Unit
  readonly currency: string
  readonly value: string | undefined
  /** undefined: the field was emptied. */
  readonly onChange: (value: string | undefined) => void
  readonly error?: string | undefined
  readonly hint?: string
  readonly placeholder?: string
  /** In a table the head of the column is the label. */
  readonly bare?: boolean
  readonly disabled?: boolean
}

/** An exact decimal as text. A share is written in percent; what is being typed ("5." before "5.5") stays as it is. */
export function DecimalInput({ label, unit, currency, value, onChange, bare, hint, ...input }: DecimalInputProps) {
  const [typed, setTyped] = useState('')
  const meant = (text: string) => {
    const number = ungrouped(text)
    return unit === 'percent' ? ofPercent(number) : number.replace(/(\d)\.$/, '$1')
  }
  const shown = value === undefined ? '' : unit === 'percent' ? asPercent(value) : value
  return (
    <TextInput
      {...input}
      {...(bare ? { 'aria-label': label } : { label })}
      {...(hint !== undefined && { description: hint })}
      value={typed !== '' && meant(typed) === value ? typed : shown}
      inputMode="decimal"
      autoComplete="off"
      leftSection={unit === 'money' ? currencySymbol(currency) : undefined}
      rightSection={unit === 'percent' ? '%' : undefined}
      onChange={(event) => {
        const text = event.currentTarget.value.trim()
        setTyped(text)
        onChange(text === '' ? undefined : meant(text))
      }}
      onBlur={() => setTyped('')}
    />
  )
}
