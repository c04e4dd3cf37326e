import { type Call, contract } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DurationField } from '../../../ui/duration-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { useEdit } from '../../../ui/use-edit.ts'
import { CALL_ANSWERS } from '../call-answers.ts'
import { nameOfCall } from '../words.ts'
import { CallConflict } from './call-conflict.tsx'
import { CallFacts } from './call-facts.tsx'
import { changesOf } from './changes-of.ts'
import { findCall } from './find-call.ts'
import { lastedOf } from './lasted.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import { duration, outcomeOf, outcomeValues } from './outcome-values.ts'
import { talkFits } from './talk-fits.ts'

const schema = outcomeValues.extend({ lasted: duration }).superRefine(talkFits)

interface EditCallDialogProps {
  readonly call: Call
  readonly onClose: () => void
  readonly onVoid: () => void
}

/** Corrects a call that is over. */
export function EditCallDialog({ call, onClose, onVoid }: EditCallDialogProps) {
  const client = useQueryClient()
  const command = useCommand(contract.bpo.changeCall, { refreshes: CALL_ANSWERS })
  const { form, base, submit, conflict } = useEdit({
    record: call,
    schema,
    entriesOf,
    nameOf: (base) => `The call ${nameOfCall(base)}`,
    changesOf,
    save: (edit) => command.mutateAsync(edit),
    read: (base) => findCall(client, base),
    onClose,
  })
  return (
    <Dialog onClose={onClose} title="Edit call" size={520}>
      <Form form={form} onSubmit={submit}>
        <CallFacts call={base} onVoid={onVoid} />
        {conflict && <CallConflict before={base} now={conflict.now} onTakeOver={conflict.takeOver} />}
        <DurationField required name="lasted" label="Lasted" hint="From start to end" />
        <OutcomeFields direction={base.direction} ventureId={base.ventureId} />
        {!conflict && <FormButtons verb="Save call" onCancel={onClose} />}
      </Form>
    </Dialog>
  )
}

const entriesOf = (call: Call) => ({ ...outcomeOf(call), lasted: lastedOf(call) ?? 0 })
