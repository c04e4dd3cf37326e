import type { Equipment } from '@holdfast/engine/freight'
import { MultiSelect } from '@mantine/core'
import { type FieldProps, useField } from '../../../ui/field.ts'
import { equipmentOptions } from '../names.ts'

/** Every kind that a carrier has. */
export function EquipmentField(field: FieldProps) {
  const { value, onChange, input } = useField<Equipment[]>(field)
  return (
    <MultiSelect
      {...input}
      data={equipmentOptions}
      value={value ?? []}
      onChange={(kinds) => onChange(kinds as Equipment[])}
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
    />
  )
}
