import { contract, type User } from '@holdfast/contract'
import { GROUP_ROLES, ROLE_NAMES } from '@holdfast/engine/access'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { PERSON_ANSWERS } from '../person-answers.ts'
import { PersonFields, TestField } from '../place/person-fields.tsx'

const schema = z.object({
  name: z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters'),
  email: z.email('must be an e-mail address').max(320),
  isTest: z.boolean(),
  groupRole: z.enum(GROUP_ROLES).nullable(),
})

interface EditPersonDialogProps {
  readonly person: User
  readonly onClose: () => void
}

/** The account: name, address, role in the group. */
export function EditPersonDialog({ person, onClose }: EditPersonDialogProps) {
  const { id, version, name, email, isTest, groupRole, mayGrant, can } = person
  const { mutateAsync } = useCommand(contract.users.editUser, { refreshes: PERSON_ANSWERS })
  const form = useZodForm(schema, { name, email, isTest, groupRole })
  return (
    <Dialog onClose={onClose} title={`Edit ${name}`} size={480}>
      <Form
        form={form}
        onSubmit={async ({ groupRole: given, ...rest }) => {
          await mutateAsync({ id, version, ...rest, ...(given !== groupRole && { groupRole: given }) })
          onClose()
          void toast(`${rest.name} is saved.`)
        }}
      >
        <PersonFields />
        {can['setGroupRole'] && (
          <SelectField
            name="groupRole"
            label="Role in the group"
            placeholder="None"
            hint="A new one signs them out everywhere, so that it holds at once."
            options={mayGrant.map((value) => ({ value, label: ROLE_NAMES[value] }))}
          />
        )}
        <TestField />
        <FormButtons verb="Save" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
