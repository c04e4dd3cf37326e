import { contract, type Hotel, type ListedHotel } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type MyVenture, useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { useHotelVentures } from '../../hotel-ventures.ts'
import { useHotelChoice } from '../../use-hotel-choice.ts'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import { DisputeFields } from './dispute-fields.tsx'
import { disputeValues } from './dispute-values.ts'
import css from './new-dispute-dialog.module.css'

/** The form lies over the desk. The hotel comes first: it says the currency and the day. */
export function NewDisputeDialog({ onClose }: { readonly onClose: () => void }) {
  const ventures = useHotelVentures().filter(({ can }) => can['hotel.write'] === true)
  const [chosenVenture, setVenture] = useState<string | null>(null)
  const venture = ventures.find(({ id }) => id === chosenVenture) ?? ventures[0]
  const [chosenHotel, setHotel] = useState<string | null>(null)
  const { hotel, hasNone, options, onSearch } = useHotelChoice(venture?.id, chosenHotel)
  if (!venture) return null
  return (
    <Dialog title="New dispute" size={620} onClose={onClose}>
      <DialogBody>
        {ventures.length > 1 && (
          <Select
            label="Venture"
            data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
            value={venture.id}
            allowDeselect={false}
            onChange={(id) => {
              setVenture(id)
              setHotel(null)
            }}
          />
        )}
        <Select
          label="Hotel"
          withAsterisk
          placeholder="Which hotel"
          description={hotel && `In ${hotel.currency}; days of ${hotel.timeZone.replace(/_/g, ' ')}`}
          data={options}
          value={hotel?.id ?? null}
          allowDeselect={false}
          searchable
          filter={({ options: found }) => found}
          nothingFoundMessage="No hotel is called so"
          onSearchChange={onSearch}
          onChange={setHotel}
        />
        {hasNone && <NoHotels venture={venture} />}
      </DialogBody>
      {hotel && (
        <div className={css['form']}>
          <NewDisputeForm key={hotel.id} venture={venture} hotel={hotel} onClose={onClose} />
        </div>
      )}
    </Dialog>
  )
}

const NoHotels = ({ venture: { name } }: { readonly venture: MyVenture }) => (
  <p>{name} has no hotel yet. Enter its first one under Properties: a dispute belongs to a hotel.</p>
)

interface NewDisputeFormProps {
  readonly venture: MyVenture
  readonly hotel: ListedHotel | Hotel
  readonly onClose: () => void
}

/** Whoever enters it owns it, unless they act for the group and belong to no hotel. */
function NewDisputeForm({ venture, hotel, onClose }: NewDisputeFormProps) {
  const { user } = useMe()
  const form = useZodForm(disputeValues, {
    reference: '',
    guestName: '',
    openedOn: hotel.today,
    evidenceDueOn: null,
    ownerId: venture.role === null ? null : user.id,
  })
  const navigate = useNavigate()
  const create = useCommand(contract.hotelDisputes.createHotelDispute, { refreshes: DISPUTE_ANSWERS })
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const { id } = await create.mutateAsync({ ventureId: venture.id, hotelId: hotel.id, ...values })
        void toast('The dispute is entered. Collect its evidence before the date.')
        await navigate({ to: '/hotel/disputes/$id', params: { id } })
      }}
    >
      <DisputeFields
        ventureId={venture.id}
        currency={hotel.currency}
        today={hotel.today}
        owner={venture.role === null ? null : user}
      />
      <FormButtons verb="Enter dispute" onCancel={onClose} />
    </Form>
  )
}
