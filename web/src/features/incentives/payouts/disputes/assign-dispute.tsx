import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { z } from 'zod'
import { useReply } from '../../../../lib/query.ts'
import { useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { DISPUTE_ANSWERS } from '../payout-answers.ts'
import type { DisputeDialogProps } from './dispute-dialog-props.ts'

const schema = z.object({ ownerId: z.string().nullable() })

/** Somebody answers it: whoever is at the screen, or a colleague; empty is nobody yet. */
export function AssignDispute({ dispute: { id, version, ventureId, owner, person }, onClose }: DisputeDialogProps) {
  const { user } = useMe()
  const listed = useReply(contract.ventures.listVenturePeople, { id: ventureId }).data?.items ?? []
  const people = [...new Map([...listed, ...(owner ? [owner] : [])].map((each) => [each.id, each.name]))].filter(
    ([each]) => each !== person.id,
  )
  const form = useZodForm(schema, { ownerId: owner?.id ?? null })
  const mayBeMe = people.some(([each]) => each === user.id)
  const { mutateAsync } = useCommand(contract.payDisputes.assignDispute, { refreshes: DISPUTE_ANSWERS })
  const submit = async ({ ownerId }: z.output<typeof schema>) => {
    const after = await mutateAsync({ id, version, ownerId })
    onClose()
    void toast(after.owner ? `${after.owner.name} answers it.` : 'Nobody answers it yet.')
  }
  return (
    <Dialog title="Who answers this dispute" onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <SelectField
          searchable
          name="ownerId"
          label="Person"
          hint="Somebody of the venture who may grant corrections. Empty: nobody yet."
          options={people.map(([value, label]) => ({ value, label }))}
        />
        {mayBeMe && (
          <div>
            <Button variant="default" onClick={() => form.setValue('ownerId', user.id)}>
              Take it myself
            </Button>
          </div>
        )}
        <FormButtons verb="Assign" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
