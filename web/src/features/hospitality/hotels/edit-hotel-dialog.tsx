import { contract, type Hotel } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { changedFields } from '../../../lib/changed-fields.ts'
import { formatMoney } from '../../../lib/format.ts'
import { readOf } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Conflict, type Described } from '../../../ui/conflict.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { useEdit } from '../../../ui/use-edit.ts'
import { HOTEL_ANSWERS } from './hotel-answers.ts'
import { HotelFields } from './hotel-fields.tsx'
import { hotelValues } from './hotel-values.ts'
import { policyName } from './hotel-words.ts'

export interface HotelDialogProps {
  readonly hotel: Hotel
  readonly onClose: () => void
}

/** What may change of a hotel. Another policy or threshold counts all its nights anew. */
export function EditHotelDialog({ hotel, onClose }: HotelDialogProps) {
  const client = useQueryClient()
  const command = useCommand(contract.hotels.changeHotel, { refreshes: HOTEL_ANSWERS })
  const { form, submit, conflict, base } = useEdit({
    record: hotel,
    schema: hotelValues,
    entriesOf,
    nameOf: ({ name }) => name,
    changesOf: (before, values) => changedFields(entriesOf(before), values),
    save: (edit) => command.mutateAsync(edit),
    read: ({ id }) => client.fetchQuery({ ...readOf(contract.hotels.getHotel, { id }), staleTime: 0 }),
    onClose,
  })
  return (
    <Dialog title={`Edit ${base.name}`} size={620} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {conflict && (
          <Conflict
            title="Somebody changed this property while you were editing it"
            before={describe(base)}
            now={describe(conflict.now)}
            onTakeOver={conflict.takeOver}
          />
        )}
        <HotelFields currency={base.currency} />
        {!conflict && <FormButtons verb="Save property" onCancel={onClose} />}
      </Form>
    </Dialog>
  )
}

const entriesOf = (hotel: Hotel) => ({
  name: hotel.name,
  code: hotel.code,
  rooms: hotel.rooms,
  outOfOrderPolicy: hotel.outOfOrderPolicy,
  lossThresholdMinor: hotel.lossThreshold?.minor ?? null,
  reviewHours: hotel.reviewHours,
  negativeReviewHours: hotel.negativeReviewHours,
})

const describe = (hotel: Hotel): Described => [
  ['Name', hotel.name],
  ['Code', hotel.code],
  ['Rooms', hotel.rooms === null ? 'not known' : String(hotel.rooms)],
  ['Rooms out of order', policyName(hotel.outOfOrderPolicy)],
  ['Loss threshold', hotel.lossThreshold ? formatMoney(hotel.lossThreshold) : 'none'],
  ['Reviews within', `${hotel.reviewHours} h`],
  ['Negative ones within', `${hotel.negativeReviewHours} h`],
]
