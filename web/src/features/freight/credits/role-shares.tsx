import type { Load } from '@holdfast/contract'
import type { CreditRole } from '@holdfast/engine/freight'
import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { Hidden } from '../../../ui/hidden.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { roleName } from '../names.ts'
import { usePeople } from '../use-people.ts'
import type { Shares } from './credit-values.ts'
import css from './role-shares.module.css'
import { ShareSum } from './share-sum.tsx'
import { evenPercents, missingPercent } from './shares.ts'

interface RoleSharesProps {
  readonly role: CreditRole
  readonly load: Load
}

/** The people of one role and how they share it. */
export function RoleShares({ role, load }: RoleSharesProps) {
  const id = useId()
  const { control, setValue } = useFormContext<Shares>()
  const { fields, append, remove } = useFieldArray({ control, name: role })
  const percents = useWatch({ control, name: role }).map(({ percent }) => percent)
  const options = usePersonOptions(load)
  const missing = missingPercent(percents)
  const add = () => append({ userId: '', percent: missing > 0 ? missing : null })
  const split = () =>
    evenPercents(fields.length).forEach((percent, i) => {
      setValue(`${role}.${i}.percent`, percent, { shouldDirty: true })
    })
  return (
    <fieldset aria-labelledby={id} className={css['role']}>
      <div className={css['head']}>
        <h3 id={id}>{roleName(role)}</h3>
        {fields.length > 0 && <ShareSum missing={missing} />}
        <span className={css['buttons']}>
          {fields.length > 1 && (
            <Button variant="subtle" color="gray" onClick={split}>
              Split evenly
            </Button>
          )}
          <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            Add<Hidden> a person to {roleName(role)}</Hidden>
          </Button>
        </span>
      </div>
      {fields.map((field, i) => (
        <div key={field.id} className={css['row']}>
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
    </fieldset>
  )
}

/** Colleagues of today, and whoever is credited already though they have left. */
function usePersonOptions({ ventureId, credits }: Load) {
  const everybody = [...credits.map(({ person }) => person), ...usePeople(ventureId)]
  const names = new Map(everybody.map(({ id, name }) => [id, name]))
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))
}
