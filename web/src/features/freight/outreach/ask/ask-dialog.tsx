import { contract, type Load, type LoadOutreach, type OutreachSend } from '@holdfast/contract'
import { useState } from 'react'
import type { z } from 'zod'
import { counted } from '../../../../lib/counted.ts'
import { asProblem, ProblemError } from '../../../../lib/problem-error.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { OUTREACH_ANSWERS } from '../outreach-answers.ts'
import { AskForm } from './ask-form.tsx'
import { AskResult } from './ask-result.tsx'
import { type AskDraft, askedOf, askValues, newDraft } from './ask-values.ts'

interface AskDialogProps {
  readonly load: Load
  readonly channels: LoadOutreach['channels']
  /** What was left before it was sent. */
  readonly draft: AskDraft | null
  /** With what is left to be gone on with; null: it is sent. */
  readonly onClose: (draft: AskDraft | null) => void
}

/**
 * Asks many carriers at once. One key stands for one message, however often it is tried: whoever changes the words after
 * a try of which no answer came is told when that try went out, and nobody is written twice.
 */
export function AskDialog({ load, channels, draft, onClose }: AskDialogProps) {
  const [begun] = useState(() => draft ?? newDraft(channels.find(({ canSend }) => canSend)?.channel ?? 'EMAIL'))
  const [key, setKey] = useState(begun.key)
  const [others, setOthers] = useState(begun.others)
  const [sent, setSent] = useState<OutreachSend | null>(null)
  const form = useZodForm(askValues, begun.entries)
  const command = useCommand(contract.outreach.sendOutreach, { refreshes: OUTREACH_ANSWERS })
  const leave = () => onClose(sent ? null : { entries: form.getValues(), key, others })

  const submit = async (values: z.output<typeof askValues>) => {
    const send = await command.mutateAsync({ ...askedOf(load.id, values), key }).catch(refusedBy)
    if (send.leftOut.length > 0) return setSent(send)
    onClose(null)
    const { length } = send.recipients
    void toast(`${counted(length, 'carrier')} ${length === 1 ? 'is' : 'are'} asked about ${load.number}.`)
  }

  /** The try before went out after all: who reads this may write to them once more. */
  function refusedBy(error: unknown): never {
    if (asProblem(error).code !== 'outreach.key_used') throw error
    setKey(crypto.randomUUID())
    throw new ProblemError({
      status: 409,
      code: 'outreach.key_used',
      title: 'The try before went out',
      detail: 'It stands on the load, as it was written then. Send again only to write to them once more.',
    })
  }

  return (
    <Dialog title={`Ask carriers about ${load.number}`} size={sent ? 560 : 1320} onClose={leave}>
      {sent ? (
        <AskResult send={sent} onClose={leave} />
      ) : (
        <Form form={form} onSubmit={submit}>
          <AskForm
            load={load}
            channels={channels}
            others={others}
            onAdd={(carrier) => setOthers([...others.filter(({ id }) => id !== carrier.id), carrier])}
            onCancel={leave}
          />
        </Form>
      )}
    </Dialog>
  )
}
