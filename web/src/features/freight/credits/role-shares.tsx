import type { Load } from '@holdfast/contract'
import type { CreditRole } from '@holdfast/engine/freight'
import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { roleName } from '../names.ts'
import { usePeople } from '../use-people.ts'
import type { Shares } from './credits-dialog.tsx'
import css from './role-shares.module.css'
import { ShareSum } from './share-sum.tsx'
import { evenPercents, missingPercent } from './shares.ts'

interface RoleSharesProps {
  readonly role: CreditRole
  readonly load: Load
}

/** The people of one role and how they share it. */
export function RoleShares({ role, load }: RoleSharesProps) {
  const { control, setValue } = useFormContext<Shares>()
  const { fields, append, remove } = useFieldArray({ control, name: role })
  const percents = useWatch({ control, name: role }).map(({ percent }) => percent)
  const options = usePersonOptions(load)
  const add = () => append({ userId: '', percent: Math.max(0, missingPercent(percents)) })
  const split = () =>
    evenPercents(fields.length).forEach((percent, i) => {
      setValue(`${role}.${i}.percent`, percent, { shouldDirty: true, shouldValidate: true })
    })
  return (
    <fieldset className={css['role']}>
      <legend>{roleName(role)}</legend>
      {fields.map(({ id }, i) => (
        <div key={id} className={css['row']}>
          <SelectField required searchable name={`${role}.${i}.userId`} label="Person" options={options} />
          <NumberField required name={`${role}.${i}.percent`} label="Share" unit="%" digits={4} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={`Remove person ${i + 1} from ${roleName(role)}`}
            onClick={() => remove(i)}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div className={css['foot']}>
        {fields.length > 0 && <ShareSum missing={missingPercent(percents)} />}
        {fields.length > 1 && (
          <Button variant="subtle" color="gray" onClick={split}>
            Split evenly
          </Button>
        )}
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          Add person<span className={css['of']}> to {roleName(role)}</span>
        </Button>
      </div>
    </fieldset>
  )
}

/** Colleagues of today, and whoever is credited already though they have left. */
function usePersonOptions({ ventureId, credits }: Load) {
  const everybody = [...credits.map(({ person }) => person), ...usePeople(ventureId)]
  const names = new Map(everybody.map(({ id, name }) => [id, name]))
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))
}
