import { contract } from '@holdfast/contract'
import type { z } from 'zod'
import { formatMoney } from '../../../../lib/format.ts'
import { useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { PaymentFields, paymentSchema } from '../payment-fields.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import type { PayoutDialogProps } from './payout-dialog-props.ts'

/** What the bank did, as somebody who knows it says. */
export function PayPayout({ payout, onClose }: PayoutDialogProps) {
  const { id, version, person, figures, currency, ventureId } = payout
  const today = useMe().ventures.find((each) => each.id === ventureId)?.today
  const form = useZodForm(paymentSchema, { paidOn: today ?? '', reference: '' })
  const { mutateAsync } = useCommand(contract.payouts.payPayout, { refreshes: PAYOUT_ANSWERS })
  const amount = formatMoney({ minor: figures?.payableMinor ?? 0, currency })
  const submit = async (payment: z.output<typeof paymentSchema>) => {
    await mutateAsync({ id, version, ...payment })
    onClose()
    void toast(`${amount} to ${person.name} is recorded as paid.`)
  }
  return (
    <Dialog title={`${amount} to ${person.name} was paid`} size={520} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <PaymentFields today={today} />
        <FormButtons autoFocus verb="Mark as paid" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
