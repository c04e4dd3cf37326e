import { useController } from 'react-hook-form'

export interface FieldProps {
  /** Path in the form's values: "billMinor", "origin.city". */
  readonly name: string
  readonly label: string
  /** One line below the label: what is meant, in which unit or zone. */
  readonly hint?: string
  readonly required?: boolean
  readonly disabled?: boolean
}

/** What every field hands to its input: words, error sentence, state. */
export function useField<Value>({ name, label, hint, required, disabled }: FieldProps) {
  const { field, fieldState } = useController({ name })
  const value: Value | null | undefined = field.value
  const input = {
    name,
    label,
    description: hint,
    disabled: disabled ?? false,
    error: fieldState.error?.message,
    onBlur: field.onBlur,
    ref: field.ref,
    // The star is drawn, the rule is the schema's: `required` itself would bring the browser's own bubbles.
    withAsterisk: required ?? false,
    'aria-required': required ?? false,
  }
  return { value, onChange: field.onChange as (value: Value | null) => void, input }
}
