import { Select } from '@mantine/core'
import { type FieldProps, useField } from './field.ts'

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly placeholder?: string
  /** Long lists are searched by typing; `onSearch` asks the server. */
  readonly searchable?: boolean
  readonly onSearch?: (text: string) => void
  readonly emptyMessage?: string
}

/** One of several; the value is the option's, or null. */
export function SelectField({
  options,
  placeholder,
  searchable = options.length > 8,
  onSearch,
  emptyMessage = 'Nothing found',
  ...field
}: SelectFieldProps) {
  const { value, onChange, input } = useField<string>(field)
  return (
    <Select
      {...input}
      data={[...options]}
      value={value ?? null}
      onChange={onChange}
      placeholder={placeholder}
      searchable={searchable || onSearch !== undefined}
      nothingFoundMessage={emptyMessage}
      allowDeselect={!field.required}
      clearable={!field.required}
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
      {...(onSearch && { onSearchChange: onSearch, filter: ({ options: found }) => found })}
    />
  )
}
