import type { Load, LoadChange } from '@holdfast/contract'
import { z } from 'zod'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { statusName } from '../load-state.tsx'
import { reasonText } from './reason-text.ts'
import { type StepDialogProps, StepForm } from './step-form.tsx'

interface Words {
  readonly title: (load: Load) => string
  readonly lead: string
  readonly verb: string
  readonly change: (reason: string) => LoadChange
}

const WORDS = {
  cancel: {
    title: ({ number }) => `Cancel ${number}`,
    lead: 'The load will not be carried. It can be reopened.',
    verb: 'Cancel load',
    change: (reason) => ({ status: 'CANCELLED', reason }),
  },
  undeliver: {
    title: ({ number }) => `Un-deliver ${number}`,
    lead: 'The delivery is taken back, and with it the revenue, pay and points that came from it.',
    verb: 'Un-deliver',
    change: (reason) => ({ status: 'OPEN', reason }),
  },
  take_back_invoice: {
    title: ({ number }) => `Take back the invoice of ${number}`,
    lead: 'The load stays delivered and can be edited again.',
    verb: 'Take the invoice back',
    change: (reason) => ({ status: 'DELIVERED', reason }),
  },
  take_back_payment: {
    title: ({ number }) => `Take back the payment of ${number}`,
    lead: 'The load stays invoiced and waits for its payment again.',
    verb: 'Take the payment back',
    change: (reason) => ({ status: 'INVOICED', reason }),
  },
} as const satisfies Readonly<Record<string, Words>>

export type ReasonStep = keyof typeof WORDS

const schema = z.object({ reason: reasonText })

/** Steps that ask for nothing but why. */
export function ReasonDialog({ step, load, onClose }: StepDialogProps & { readonly step: ReasonStep }) {
  const { title, lead, verb, change } = WORDS[step]
  const form = useZodForm(schema, { reason: '' })
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={title(load)}
      lead={lead}
      verb={verb}
      form={form}
      change={({ reason }) => change(reason)}
      done={({ number, status }) => `${number} is ${statusName(status).toLowerCase()}.`}
    >
      <TextField required autoFocus name="reason" label="Reason" lines={2} />
    </StepForm>
  )
}
