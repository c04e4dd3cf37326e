import { contract, type Load } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { changedFields } from '../../../lib/changed-fields.ts'
import { readOf } from '../../../lib/query.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { useEdit } from '../../../ui/use-edit.ts'
import { useChangeLoad } from '../steps/use-change-load.ts'
import { CorrectionFields } from './correction-fields.tsx'
import { correctedValues } from './correction-values.ts'
import { LoadConflict } from './load-conflict.tsx'
import { LoadFields } from './load-fields.tsx'

interface EditLoadDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

export function EditLoadDialog({ load, onClose }: EditLoadDialogProps) {
  const client = useQueryClient()
  const command = useChangeLoad()
  const { form, base, submit, conflict } = useEdit({
    record: load,
    schema: correctedValues,
    entriesOf,
    nameOf: ({ number }) => number,
    changesOf,
    save: (edit) => command.mutateAsync(edit),
    read: ({ id }) => client.fetchQuery({ ...readOf(contract.freight.getLoad, { id }), staleTime: 0 }),
    onClose,
  })
  return (
    <Modal opened onClose={onClose} title={`Edit ${base.number}`} size={680}>
      <Form form={form} onSubmit={submit}>
        {conflict && <LoadConflict before={base} now={conflict.now} onTakeOver={conflict.takeOver} />}
        <LoadFields
          ventureId={base.ventureId}
          currency={base.bill.currency}
          zone={base.zone}
          customer={base.customer}
        />
        <DateField
          name="billingDate"
          label="Billing date"
          hint="The day that revenue and pay belong to. Leave empty for the day of the delivery."
        />
        <CorrectionFields load={base} />
        {!conflict && <FormButtons verb="Save load" onCancel={onClose} />}
      </Form>
    </Modal>
  )
}

type Schema = ReturnType<typeof correctedValues>

function changesOf(base: Load, values: z.output<Schema>) {
  const { pickedUpAt, deliveredAt, reason, ...fields } = changedFields(
    correctedValues(base).parse(entriesOf(base)),
    values,
  )
  return {
    ...fields,
    ...(pickedUpAt && { pickedUpAt }),
    ...(deliveredAt && { deliveredAt }),
    ...(reason && { reason }),
  }
}

const entriesOf = (load: Load): z.input<Schema> => ({
  customerId: load.customer.id,
  origin: load.origin,
  destination: load.destination,
  equipment: load.equipment,
  billMinor: load.bill.minor,
  costMinor: load.cost?.minor ?? null,
  miles: load.miles,
  weightPounds: load.weightPounds,
  customerReference: load.customerReference ?? '',
  pickup: load.pickup,
  delivery: load.delivery,
  billingDate: load.billingDate,
  pickedUpAt: load.pickedUpAt,
  deliveredAt: load.deliveredAt,
  reason: '',
})
