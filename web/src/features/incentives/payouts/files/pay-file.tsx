import { contract, type PaymentFile } from '@holdfast/contract'
import type { z } from 'zod'
import { counted } from '../../../../lib/counted.ts'
import { useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { PaymentFields, paymentSchema } from '../payment-fields.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import { payableText } from '../payout-names.ts'

interface PayFileProps {
  readonly file: PaymentFile
  readonly onClose: () => void
}

/** The bank paid the whole file: every payout of it that is approved and not paid yet is. */
export function PayFile({ file: { id, number, ventureId, totals, payouts, paid }, onClose }: PayFileProps) {
  const today = useMe().ventures.find((each) => each.id === ventureId)?.today
  const form = useZodForm(paymentSchema, { paidOn: today ?? '', reference: '' })
  const { mutateAsync } = useCommand(contract.paymentFiles.payPaymentFile, { refreshes: PAYOUT_ANSWERS })
  const submit = async (payment: z.output<typeof paymentSchema>) => {
    const done = await mutateAsync({ id, ...payment })
    onClose()
    void toast(`${counted(done.paid, 'payout')} recorded as paid.`)
  }
  return (
    <Dialog title={`Payment file ${number} was paid`} size={520} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <p>
          {counted(payouts - paid, 'payout')} of {payableText(totals)} in the file. If the bank left somebody out,
          record that payout as returned afterwards, or upload the bank’s confirmation instead.
        </p>
        <PaymentFields today={today} />
        <FormButtons autoFocus verb="Mark as paid" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
