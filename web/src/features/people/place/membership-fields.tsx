import { contract } from '@holdfast/contract'
import { type AccessRole, JOB_ROLES, ROLE_NAMES } from '@holdfast/engine/access'
import { useReply } from '../../../lib/query.ts'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'

interface MembershipFieldsProps {
  readonly ventureId: string
  readonly roles: readonly AccessRole[]
  /** Who is placed: nobody reports to themselves. */
  readonly personId?: string
}

/** What somebody is in a venture, beside the days on which it holds. */
export function MembershipFields({ ventureId, roles, personId }: MembershipFieldsProps) {
  const offices = useReply(contract.offices.listOffices, { ventureId }).data?.items ?? []
  const people = useReply(contract.ventures.listVenturePeople, { id: ventureId }).data?.items ?? []
  return (
    <>
      <FormRow>
        <SelectField
          required
          name="role"
          label="Role"
          hint="What they may see and do."
          options={roles.map((value) => ({ value, label: ROLE_NAMES[value] }))}
        />
        <SelectField
          name="jobRole"
          label="Job role"
          placeholder="None"
          hint="Their work, and which pay rules hold."
          searchable={false}
          options={JOB_ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }))}
        />
      </FormRow>
      <FormRow>
        <SelectField
          name="officeId"
          label="Office"
          placeholder="None"
          options={offices.filter(({ isOpen }) => isOpen).map(({ id, name }) => ({ value: id, label: name }))}
          emptyMessage="This venture has no open office"
        />
        <SelectField
          searchable
          name="reportsTo"
          label="Reports to"
          placeholder="Nobody"
          options={people.filter(({ id }) => id !== personId).map(({ id, name }) => ({ value: id, label: name }))}
          emptyMessage="Nobody of this name works here"
        />
      </FormRow>
    </>
  )
}
