import type { Rule } from '@holdfast/contract'
import { ACCESS_ROLES, JOB_ROLES } from '@holdfast/engine/access'
import { Checkbox, MultiSelect, Select } from '@mantine/core'
import { roleName } from '../../../lib/role-names.ts'
import css from './rule-form.module.css'
import { type RuleFormProps, without } from './rule-form-props.ts'

const JOBS = JOB_ROLES.map((role) => ({ value: role, label: roleName(role) ?? role }))
const ROLES = ACCESS_ROLES.map((role) => ({ value: role as string, label: roleName(role) ?? role }))

/** Whose work counts, in which job role, and who of those above is paid for a team's. */
export function WhoFields({ rule, change, errorAt }: RuleFormProps) {
  const isOfTeam = rule.of === 'team'
  return (
    <>
      <div className={css['row']}>
        <Select
          label="Whose work"
          data={[
            { value: 'own', label: 'Their own' },
            { value: 'team', label: 'The team’s, below them' },
          ]}
          value={rule.of}
          allowDeselect={false}
          error={errorAt('of')}
          onChange={(of) => of && change(without({ ...rule, of: of as Rule['of'], paidTo: undefined }), 'of')}
        />
        <Select
          label="In the job role"
          placeholder="Any role"
          data={JOBS}
          value={rule.jobRole}
          clearable
          clearButtonProps={{ 'aria-label': 'Any role' }}
          error={errorAt('jobRole')}
          onChange={(jobRole) => change({ ...rule, jobRole }, 'jobRole')}
        />
        {isOfTeam && (
          <MultiSelect
            label="Paid to"
            placeholder={rule.paidTo ? undefined : 'Everybody above'}
            data={ROLES}
            value={[...(rule.paidTo ?? [])]}
            error={errorAt('paidTo')}
            onChange={(roles) => change(without({ ...rule, paidTo: roles.length > 0 ? roles : undefined }), 'paidTo')}
          />
        )}
      </div>
      <Checkbox
        label="A loss is taken off pay"
        description="Otherwise nothing below zero is paid, and nothing of it is carried on."
        checked={rule.negative === true}
        onChange={(event) =>
          change(without({ ...rule, negative: event.currentTarget.checked ? true : undefined }), 'negative')
        }
      />
    </>
  )
}
