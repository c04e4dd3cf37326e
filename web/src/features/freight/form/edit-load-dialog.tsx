import { contract, type Load } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ProblemError } from '../../../lib/problem-error.ts'
import { readOf } from '../../../lib/query.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useChangeLoad } from '../steps/use-change-load.ts'
import { changedFields } from './changed-fields.ts'
import { EditConflict } from './edit-conflict.tsx'
import { LoadFields } from './load-fields.tsx'
import { editedValues as schema } from './load-values.ts'

interface EditLoadDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

/** Edits what the editor saw: whoever saved meanwhile is shown before anything of theirs is written over. */
export function EditLoadDialog({ load, onClose }: EditLoadDialogProps) {
  const [base, setBase] = useState(load)
  const [newer, setNewer] = useState<Load | null>(null)
  const form = useZodForm(schema, entriesOf(base))
  const client = useQueryClient()
  const command = useChangeLoad()

  const submit = async (values: z.output<typeof schema>) => {
    const changes = changedFields(schema.parse(entriesOf(base)), values)
    if (Object.keys(changes).length === 0) return onClose()
    try {
      await command.mutateAsync({ id: base.id, version: base.version, ...changes })
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'record.changed') throw error
      return setNewer(await client.fetchQuery({ ...readOf(contract.freight.getLoad, { id: base.id }), staleTime: 0 }))
    }
    onClose()
    void toast(`${base.number} is saved.`)
  }

  const takeOver = (current: Load) => {
    // What the editor typed stays; the other fields take what is stored now.
    form.reset(entriesOf(current), { keepDirtyValues: true })
    setBase(current)
    setNewer(null)
  }

  return (
    <Modal opened onClose={onClose} title={`Edit ${base.number}`} size={680}>
      <Form form={form} onSubmit={submit}>
        {newer && <EditConflict before={base} now={newer} onTakeOver={() => takeOver(newer)} />}
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
        {!newer && <FormButtons verb="Save load" onCancel={onClose} />}
      </Form>
    </Modal>
  )
}

const entriesOf = (load: Load): z.input<typeof schema> => ({
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
})
