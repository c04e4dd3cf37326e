import { contract, type Load, type LoadRecord } from '@holdfast/contract'
import type { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { chargesOf } from './charge-rows.ts'
import { type ChargeEntries, chargeValues as schema } from './charge-values.ts'
import { SideCharges } from './side-charges.tsx'

interface ChargesDialogProps {
  readonly load: Load
  readonly record: LoadRecord
  readonly onClose: () => void
}

/** All charges of both sides at once; the bill and the cost become their sums. */
export function ChargesDialog({ load, record, onClose }: ChargesDialogProps) {
  const form = useZodForm(schema, entriesOf(load, record), 'onSubmit')
  const command = useCommand(contract.loadRecord.setLoadCharges, { refreshes: LOAD_ANSWERS })
  const submit = async ({ CUSTOMER, CARRIER }: z.output<typeof schema>) => {
    await command.mutateAsync({
      id: load.id,
      version: record.version,
      charges: [
        ...CUSTOMER.map((each) => ({ ...each, side: 'CUSTOMER' as const })),
        ...CARRIER.map((each) => ({ ...each, side: 'CARRIER' as const })),
      ],
    })
    onClose()
    void toast(`The charges of ${load.number} are saved.`)
  }
  return (
    <Dialog title={`Charges of ${load.number}`} size={680} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <SideCharges side="CUSTOMER" title="The customer pays" currency={load.bill.currency} />
        <SideCharges
          side="CARRIER"
          title="The carrier gets"
          currency={load.bill.currency}
          empty="No charge is known, so the cost is unknown too."
        />
        <FormButtons verb="Save charges" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

function entriesOf(load: Load, record: LoadRecord): ChargeEntries {
  const of = (side: 'CUSTOMER' | 'CARRIER') =>
    chargesOf(load, record)
      .filter((each) => each.side === side)
      .map(({ kind, description, amount }) => ({ kind, description: description ?? '', amountMinor: amount.minor }))
  return { CUSTOMER: of('CUSTOMER'), CARRIER: of('CARRIER') }
}
