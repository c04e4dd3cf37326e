import { NumberInput } from '@mantine/core'
import { type FieldProps, useField } from './field.ts'

interface NumberFieldProps extends FieldProps {
  readonly unit?: string
  /** Digits behind the point; 0 for counts. */
  readonly digits?: number
}

/** A count or measure; an emptied field is null: unknown, never zero. */
export function NumberField({ unit, digits = 0, ...field }: NumberFieldProps) {
  const { value, onChange, input } = useField<number>(field)
  return (
    <NumberInput
      {...input}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' ? null : Number(next))}
      decimalScale={digits}
      clampBehavior="none"
      hideControls
      thousandSeparator=","
      suffix={unit ? ` ${unit}` : ''}
    />
  )
}
