import { contract, type ImportKind } from '@holdfast/contract'
import { Select, TextInput } from '@mantine/core'
import { useReply } from '../../../lib/query.ts'
import { Section } from '../../../ui/section.tsx'
import css from './file-options.module.css'

type Option = ImportKind['options'][number]

interface FileOptionsProps {
  readonly options: readonly Option[]
  readonly ventureId: string
  readonly values: Readonly<Record<string, string>>
  /** Keys that the person wanted to go on without. */
  readonly missing: readonly string[]
  readonly onChange: (key: string, value: string) => void
}

/** What holds for every row of the file that does not say otherwise. */
export function FileOptions({ options, ventureId, values, missing, onChange }: FileOptionsProps) {
  const asksForPerson = options.some(({ type }) => type === 'person')
  const people = useReply(contract.ventures.listVenturePeople, { id: ventureId }, { when: asksForPerson })
  const persons = (people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Section title="For the whole file">
      <div className={css['options']}>
        {options.map((option) => (
          <OptionInput
            key={option.key}
            option={option}
            choices={option.type === 'person' ? persons : option.choices}
            value={values[option.key] ?? ''}
            isMissing={missing.includes(option.key)}
            onChange={(value) => onChange(option.key, value)}
          />
        ))}
      </div>
    </Section>
  )
}

interface OptionInputProps {
  readonly option: Option
  readonly choices: Option['choices']
  readonly value: string
  readonly isMissing: boolean
  readonly onChange: (value: string) => void
}

function OptionInput({ option, choices, value, isMissing, onChange }: OptionInputProps) {
  const { key, label, hint, type, isRequired } = option
  const shared = {
    'data-key': key,
    label,
    description: hint,
    withAsterisk: isRequired,
    'aria-required': isRequired,
    error: isMissing && 'Choose what holds for the file.',
  }
  if (type === 'text')
    return <TextInput {...shared} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  return (
    <Select
      {...shared}
      data={[...choices]}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      placeholder={type === 'person' ? 'Nobody' : 'Nothing chosen'}
      searchable={choices.length > 8}
      nothingFoundMessage="Nothing found"
      clearable={!isRequired}
      allowDeselect={!isRequired}
      clearButtonProps={{ 'aria-label': `Clear ${label}` }}
    />
  )
}
