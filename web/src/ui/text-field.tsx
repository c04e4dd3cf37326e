import { Textarea, TextInput } from '@mantine/core'
import { type FieldProps, useField } from './field.ts'

interface TextFieldProps extends FieldProps {
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'search' | 'tel' | 'url'
  readonly autoComplete?: string
  readonly autoFocus?: boolean
  /** More than one line: a note, a reason. */
  readonly lines?: number
}

/** One line of text, or several. */
export function TextField({
  placeholder,
  type = 'text',
  autoComplete = 'off',
  autoFocus,
  lines,
  ...field
}: TextFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  const shared = {
    ...input,
    placeholder,
    autoComplete,
    value: value ?? '',
    'data-autofocus': autoFocus || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  if (lines) return <Textarea {...shared} autosize minRows={lines} maxRows={12} />
  return <TextInput {...shared} type={type} />
}
