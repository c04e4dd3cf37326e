import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useWatch } from 'react-hook-form'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { zoneOptions } from '../../../lib/zones.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { HOTEL_ANSWERS } from './hotel-answers.ts'
import { HotelFields } from './hotel-fields.tsx'
import { newHotelValues } from './hotel-values.ts'

interface NewHotelDialogProps {
  readonly venture: MyVenture
  readonly onClose: () => void
}

/** Zone and currency first: they are said once and date and price everything else. */
export function NewHotelDialog({ venture, onClose }: NewHotelDialogProps) {
  const form = useZodForm(newHotelValues, {
    name: '',
    code: '',
    timeZone: venture.zone,
    currency: venture.currency,
    rooms: null,
    outOfOrderPolicy: 'COUNTED',
    lossThresholdMinor: null,
    reviewHours: 48,
    negativeReviewHours: 24,
  })
  const navigate = useNavigate()
  const create = useCommand(contract.hotels.createHotel, { refreshes: HOTEL_ANSWERS })
  const written = useWatch({ control: form.control, name: 'currency' })
  const currency = /^[A-Z]{3}$/.test(written) ? written : venture.currency
  return (
    <Dialog title={`New property, ${venture.name}`} size={620} onClose={onClose}>
      <Form
        form={form}
        onSubmit={async (values) => {
          const { id, name } = await create.mutateAsync({ ventureId: venture.id, ...values })
          void toast(`${name} is entered. Say who answers for it, then upload its nights.`)
          await navigate({ to: '/hotel/properties/$id', params: { id } })
        }}
      >
        <FormRow>
          <SelectField
            required
            name="timeZone"
            label="Time zone"
            hint="Dates its nights and reviews; it never changes"
            options={zoneOptions()}
            limit={100}
          />
          <TextField required name="currency" label="Currency" hint="Of all its money; it never changes" />
        </FormRow>
        <HotelFields key={currency} currency={currency} />
        <FormButtons verb="Enter property" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
