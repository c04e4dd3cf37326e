import { type GroupRole, ROLE_NAMES } from '@holdfast/engine/access'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { groupInvitation } from './invite-values.ts'
import { PersonFields, TestField } from './person-fields.tsx'
import { useInvite } from './use-invite.ts'

interface InviteToGroupProps {
  readonly roles: readonly GroupRole[]
  readonly onClose: () => void
}

export function InviteToGroup({ roles, onClose }: InviteToGroupProps) {
  const invite = useInvite(onClose)
  const form = useZodForm(groupInvitation, { name: '', email: '', isTest: false })
  return (
    <Form form={form} onSubmit={invite}>
      <PersonFields />
      <SelectField
        required
        name="groupRole"
        label="Role in the group"
        hint="Holds in every venture. An auditor reads everything and changes nothing."
        options={roles.map((value) => ({ value, label: ROLE_NAMES[value] }))}
      />
      <TestField />
      <FormButtons verb="Invite" onCancel={onClose} />
    </Form>
  )
}
