import { type Call, contract } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DurationField } from '../../../ui/duration-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
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

/** Corrects a call that is over: whoever saved meanwhile is shown before anything of theirs is written over. */
export function EditCallDialog({ call, onClose, onVoid }: EditCallDialogProps) {
  const [base, setBase] = useState(call)
  const [newer, setNewer] = useState<Call | null>(null)
  const form = useZodForm(schema, entriesOf(base))
  const client = useQueryClient()
  const command = useCommand(contract.bpo.changeCall, { refreshes: CALL_ANSWERS })

  const submit = async (values: z.output<typeof schema>) => {
    const changes = changesOf(base, values)
    if (Object.keys(changes).length === 0) return onClose()
    try {
      await command.mutateAsync({ id: base.id, version: base.version, ...changes })
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'record.changed') throw error
      return setNewer(await findCall(client, base))
    }
    onClose()
    void toast(`The call ${nameOfCall(base)} is saved.`)
  }

  const takeOver = (current: Call) => {
    // What the person entered stays; the other fields take what is stored now.
    form.reset(entriesOf(current), { keepDirtyValues: true })
    setBase(current)
    setNewer(null)
  }

  return (
    <Dialog onClose={onClose} title="Edit call" size={520}>
      <Form form={form} onSubmit={submit}>
        <CallFacts call={base} onVoid={onVoid} />
        {newer && <CallConflict before={base} now={newer} onTakeOver={() => takeOver(newer)} />}
        <DurationField required name="lasted" label="Lasted" hint="From start to end" />
        <OutcomeFields direction={base.direction} ventureId={base.ventureId} />
        {!newer && <FormButtons verb="Save call" onCancel={onClose} />}
      </Form>
    </Dialog>
  )
}

const entriesOf = (call: Call) => ({ ...outcomeOf(call), lasted: lastedOf(call) ?? 0 })
