import { MultiSelect } from '@mantine/core'
import { type FieldProps, useField } from '../../../ui/field.ts'
import { useDesks } from '../desks.ts'

interface AgentsFieldProps extends FieldProps {
  readonly ventureId: string
}

/** Several of a call centre's agents, found by typing. */
export function AgentsField({ ventureId, ...field }: AgentsFieldProps) {
  const { value, onChange, input } = useField<string[]>(field)
  const agents = useDesks().agents.filter((agent) => agent.ventureId === ventureId)
  return (
    <MultiSelect
      {...input}
      data={agents.map(({ id, person, isActive }) => ({
        value: id,
        label: isActive ? person.name : `${person.name}, off the phones`,
      }))}
      value={value ?? []}
      onChange={onChange}
      searchable
      clearable
      nothingFoundMessage="No agent is called so"
      clearButtonProps={{ 'aria-label': `Clear ${field.label}` }}
    />
  )
}
