import type { DisputeEnd } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { dayIn } from '../../../../lib/format-time.ts'
import { DateField } from '../../../../ui/date-field.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { disputeName } from '../dispute-words.ts'
import { type DisputeDialogProps, DisputeStepForm } from './dispute-step-form.tsx'

const ending = z.object({
  recoveredMinor: z.int('must be an amount').min(0, 'must not be below zero').nullable(),
  decidedOn: z.string('must be a day'),
  outcomeNotes: z.string().trim().max(2_000, 'must have at most 2,000 characters'),
})

interface Words {
  readonly title: string
  readonly lead: string
  readonly verb: string
}

const WORDS: Readonly<Record<DisputeEnd, Words>> = {
  WON: { title: 'is won', lead: 'The hotel keeps the money, or gets it back.', verb: 'Mark won' },
  LOST: { title: 'is lost', lead: 'The guest or the portal keeps the money.', verb: 'Mark lost' },
  CLOSED_NO_ACTION: {
    title: 'is closed without action',
    lead: 'Nobody contested it, or it was withdrawn. It counts as received, and as neither won nor lost.',
    verb: 'Close dispute',
  },
}

/** How it ended: the amount that is proposed is all of what is won and nothing of what is lost. */
function EndingDialog({ dispute, onClose, status }: DisputeDialogProps & { readonly status: DisputeEnd }) {
  const { amount, zone, first } = dispute
  const today = dayIn(new Date().toISOString(), zone)
  const proposed = status === 'WON' ? amount.minor : status === 'LOST' ? 0 : null
  const form = useZodForm(ending, { recoveredMinor: proposed, decidedOn: today, outcomeNotes: '' })
  const { title, lead, verb } = WORDS[status]
  const name = disputeName(dispute)
  const again = first ? ' It was decided before: this outcome is not rewarded again.' : ''
  return (
    <DisputeStepForm
      dispute={dispute}
      onClose={onClose}
      title={`${name} ${title}`}
      lead={`${lead}${again}`}
      verb={verb}
      form={form}
      change={({ outcomeNotes, ...values }) => ({ status, ...values, ...(outcomeNotes && { outcomeNotes }) })}
      done={`${name} ${title}.`}
    >
      <MoneyField
        name="recoveredMinor"
        label="Recovered"
        currency={amount.currency}
        hint="Leave empty while nobody knows"
      />
      <DateField required name="decidedOn" label="Decided on" max={today} />
      <TextField name="outcomeNotes" label="Outcome notes" lines={3} placeholder="What decided it" />
    </DisputeStepForm>
  )
}

export const WinDialog = (props: DisputeDialogProps) => <EndingDialog {...props} status="WON" />
export const LoseDialog = (props: DisputeDialogProps) => <EndingDialog {...props} status="LOST" />
export const CloseDialog = (props: DisputeDialogProps) => <EndingDialog {...props} status="CLOSED_NO_ACTION" />
