import { Select } from '@mantine/core'
import { type FieldProps, useField } from './field.ts'

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly placeholder?: string
  /** Long lists are searched by typing; `onSearch` asks the server. */
  readonly searchable?: boolean
  readonly onSearch?: (text: string) => void
  readonly emptyMessage?: string
  /** Of a very long list only so many are shown until typing narrows it down. */
  readonly limit?: number
}

/** One of several; the value is the option's, or null. */
export function SelectField({
  options,
  placeholder,
  searchable = options.length > 8,
  onSearch,
  emptyMessage = 'Nothing found',
  limit = Number.POSITIVE_INFINITY,
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
      limit={limit}
      searchable={searchable || onSearch !== undefined}
      nothingFoundMessage={emptyMessage}
      allowDeselect={!field.required}
      clearable={!field.required}
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
      {...(onSearch && { onSearchChange: onSearch, filter: ({ options: found }) => found })}
    />
  )
}
