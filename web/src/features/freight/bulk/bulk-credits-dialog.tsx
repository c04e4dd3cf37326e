import { CREDIT_ROLES } from '@holdfast/engine/freight'
import { z } from 'zod'
import { counted } from '../../../lib/counted.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { roleName } from '../names.ts'
import { usePeople } from '../use-people.ts'
import type { BulkDialogProps } from './bulk-dialog.ts'

const schema = z.object({ role: z.enum(CREDIT_ROLES, 'must be chosen'), userId: z.string().nullable() })
const roles = CREDIT_ROLES.map((value) => ({ value, label: roleName(value) }))

/** One person gets the whole of a role on all of them; splits are made on the load. */
export function BulkCreditsDialog({ loads, go, onClose }: BulkDialogProps) {
  const people = usePeople(loads[0]?.ventureId ?? '')
  const form = useZodForm(schema, { role: 'DISPATCH', userId: null })
  const submit = async ({ role, userId }: z.output<typeof schema>) => {
    const credits = userId === null ? [] : [{ userId, share: '1' }]
    await go(loads, { role, credits, done: 'credited' })
    onClose()
  }
  return (
    <Dialog title={`Credits of ${counted(loads.length, 'load')}`} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <SelectField required name="role" label="Role" options={roles} />
        <SelectField
          searchable
          name="userId"
          label="Person"
          hint="Gets the whole of this role. Leave empty to credit nobody in it."
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FormButtons verb="Save credits" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
