import { useState } from 'react'
import { z } from 'zod'
import { formatTime } from '../../../lib/format-time.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { type StepDialogProps, StepForm } from './step-form.tsx'

const instant = z.string('must be a date and a time')
const pickedUp = z.object({ pickedUpAt: instant })
const delivered = z.object({ deliveredAt: instant, billingDate: z.string().nullable() })

export function PickedUpDialog({ load, onClose }: StepDialogProps) {
  const form = useZodForm(pickedUp, { pickedUpAt: useNow() })
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={`${load.number} is picked up`}
      verb="Mark picked up"
      form={form}
      change={(values) => ({ status: 'IN_TRANSIT', ...values })}
      done={({ number, pickedUpAt, zone }) =>
        `${number} is in transit${pickedUpAt ? `, picked up at ${formatTime(pickedUpAt, zone, true)}` : ''}.`
      }
    >
      <DateTimeField required name="pickedUpAt" label="Picked up" zone={load.zone} />
    </StepForm>
  )
}

export function DeliveredDialog({ load, onClose }: StepDialogProps) {
  const form = useZodForm(delivered, { deliveredAt: useNow(), billingDate: load.billingDate })
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={`${load.number} is delivered`}
      verb="Mark delivered"
      form={form}
      change={({ deliveredAt, billingDate }) => ({
        status: 'DELIVERED',
        deliveredAt,
        ...(billingDate !== null && { billingDate }),
      })}
      done={({ number, deliveredAt, zone }) =>
        `${number} is delivered${deliveredAt ? ` at ${formatTime(deliveredAt, zone, true)}` : ''}.`
      }
    >
      <DateTimeField required name="deliveredAt" label="Delivered" zone={load.zone} />
      <DateField name="billingDate" label="Billing date" hint="Leave empty for the day of the delivery" />
    </StepForm>
  )
}

/** The minute in which the dialog was opened. */
function useNow(): string {
  const [now] = useState(() => `${new Date().toISOString().slice(0, 16)}:00.000Z`)
  return now
}
