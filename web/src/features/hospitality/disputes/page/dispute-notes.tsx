import { contract, type HotelDispute } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { formatInstant } from '../../../../lib/format-time.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import { disputeName } from '../dispute-words.ts'
import type { DisputeDialogProps } from '../steps/dispute-step-form.tsx'
import css from './dispute-notes.module.css'
import { TakeBackDialog } from './take-back-dialog.tsx'

/** What colleagues tell each other about the dispute, newest first. */
export function DisputeNotes({ dispute }: { readonly dispute: HotelDispute }) {
  const [dialog, setDialog] = useState<'write' | { readonly takeBack: string } | null>(null)
  const close = () => setDialog(null)
  const may = dispute.can['note'] === true
  return (
    <Section
      title="Notes"
      aside={
        may && (
          <Anchor component="button" type="button" onClick={() => setDialog('write')}>
            Write a note
          </Anchor>
        )
      }
    >
      {dispute.notes.length === 0 && <p className={css['none']}>Nobody has written a note.</p>}
      <ul className={css['notes']}>
        {dispute.notes.map(({ id, text, by, at, voided }) => (
          <li key={id} data-void={voided !== null || undefined}>
            <p>{text}</p>
            <small>
              {by?.name ?? 'Holdfast'} · {formatInstant(at, dispute.zone)}
              {voided && ` · taken back: ${voided.reason}`}
              {may && voided === null && (
                <Anchor component="button" type="button" inherit onClick={() => setDialog({ takeBack: id })}>
                  Take back
                </Anchor>
              )}
            </small>
          </li>
        ))}
      </ul>
      {dialog === 'write' && <NoteDialog dispute={dispute} onClose={close} />}
      {dialog !== null && dialog !== 'write' && (
        <TakeBackDialog
          title="Take this note back?"
          endpoint={contract.hotelDisputes.voidDisputeNote}
          input={{ id: dispute.id, noteId: dialog.takeBack }}
          onClose={close}
        />
      )}
    </Section>
  )
}

const schema = z.object({
  text: z.string().trim().min(1, 'must not be empty').max(4000, 'must have at most 4,000 characters'),
})

function NoteDialog({ dispute, onClose }: DisputeDialogProps) {
  const form = useZodForm(schema, { text: '' })
  const command = useCommand(contract.hotelDisputes.addDisputeNote, { refreshes: DISPUTE_ANSWERS })
  return (
    <Dialog title={`Note on ${disputeName(dispute)}`} size={480} onClose={onClose}>
      <Form
        form={form}
        onSubmit={async (values) => {
          await command.mutateAsync({ id: dispute.id, ...values })
          onClose()
        }}
      >
        <TextField required autoFocus name="text" label="Note" lines={4} placeholder="The folio is with accounting" />
        <FormButtons verb="Write note" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
