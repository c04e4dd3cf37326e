import { useState } from 'react'
import { z } from 'zod'
import { counted } from '../../../lib/counted.ts'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import type { BulkDialogProps } from './bulk-dialog.ts'

const schema = z.object({ at: z.string('must be a date and a time') })

/** The same time for all of them. */
export function BulkTimeDialog({
  what,
  loads,
  go,
  onClose,
}: BulkDialogProps & { readonly what: 'pickup' | 'delivery' }) {
  const [now] = useState(() => `${new Date().toISOString().slice(0, 16)}:00.000Z`)
  const form = useZodForm(schema, { at: now })
  const verb = what === 'pickup' ? 'Mark picked up' : 'Mark delivered'
  const submit = async ({ at }: z.output<typeof schema>) => {
    await go(
      loads,
      what === 'pickup'
        ? { step: { status: 'IN_TRANSIT', pickedUpAt: at }, done: 'in transit' }
        : {
            step: { status: 'DELIVERED', deliveredAt: at },
            done: 'delivered',
            back: { status: 'OPEN', reason: 'Recorded by mistake and taken back at once' },
          },
    )
    onClose()
  }
  return (
    <Dialog title={`${verb}: ${counted(loads.length, 'load')}`} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <DateTimeField
          required
          name="at"
          label={what === 'pickup' ? 'Picked up' : 'Delivered'}
          zone={loads[0]?.zone ?? 'UTC'}
        />
        <FormButtons verb={verb} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
