import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { FormRow } from '../../ui/form-row.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { codeFor } from './venture-values.ts'

/** The code follows the name until somebody writes their own. */
export function NameAndCode() {
  const { setValue, getFieldState } = useFormContext()
  const name: string = useWatch({ name: 'name' })
  const code: string = useWatch({ name: 'code' })
  useEffect(() => {
    if (!getFieldState('code').isDirty) setValue('code', codeFor(name))
  }, [name, getFieldState, setValue])
  useEffect(() => {
    if (code !== code.toUpperCase()) setValue('code', code.toUpperCase(), { shouldDirty: true })
  }, [code, setValue])
  return (
    <FormRow>
      <TextField
        required
        autoFocus
        name="name"
        label="Name"
        placeholder="Night Lane Freight"
        autoComplete="organization"
      />
      <TextField required name="code" label="Code" hint="2 to 8 capitals or digits; short enough for lists." />
    </FormRow>
  )
}
