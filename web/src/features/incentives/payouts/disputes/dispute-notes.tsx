import { contract, type Dispute } from '@holdfast/contract'
import { z } from 'zod'
import { formatInstant } from '../../../../lib/format-time.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { DISPUTE_ANSWERS } from '../payout-answers.ts'
import { useZone } from '../use-zone.ts'
import css from './dispute.module.css'

const schema = z.object({
  says: z.string().trim().min(1, 'must not be empty').max(2000, 'must have at most 2,000 characters'),
})

/** What was said between payee and whoever answers, oldest first. */
export function DisputeNotes({ dispute: { id, notes, can, ventureId } }: { readonly dispute: Dispute }) {
  const zone = useZone(ventureId)
  if (notes.length === 0 && !can['note']) return null
  return (
    <Section title="Notes">
      <ul className={css['notes']}>
        {notes.map((note) => (
          <li key={note.id}>
            <p className={css['says']}>{note.says}</p>
            <small>
              {note.by.name} · {formatInstant(note.at, zone, true)}
            </small>
          </li>
        ))}
      </ul>
      {can['note'] && <NewNote key={notes.length} id={id} />}
    </Section>
  )
}

function NewNote({ id }: { readonly id: string }) {
  const form = useZodForm(schema, { says: '' }, 'onSubmit')
  const { mutateAsync } = useCommand(contract.payDisputes.noteDispute, { refreshes: DISPUTE_ANSWERS })
  return (
    <Form form={form} onSubmit={({ says }) => mutateAsync({ id, says })}>
      <TextField name="says" label="Add a note" lines={2} hint="Both sides read it." />
      <FormButtons quiet verb="Add note" />
    </Form>
  )
}
