import { contract, type User, type UserMembership } from '@holdfast/contract'
import { useState } from 'react'
import { z } from 'zod'
import { formatDay } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { PERSON_ANSWERS } from '../person-answers.ts'
import { useTodayOf } from '../use-placing.ts'
import { MembershipFields } from './membership-fields.tsx'
import { dayValue, membershipValues } from './membership-values.ts'
import { VentureSelect } from './venture-select.tsx'

interface PlaceDialogProps {
  readonly person: User
  /** null: to be chosen among those where they are not yet. */
  readonly ventureId: string | null
  readonly onClose: () => void
}

/** What somebody is in a venture from a day on; the days before stay what they were. */
export function PlaceDialog({ person, ventureId, onClose }: PlaceDialogProps) {
  const [chosen, choose] = useState(ventureId)
  const standing = person.memberships.find((each) => each.ventureId === chosen && each.endsOn === null)
  const place = person.mayPlaceIn.find((each) => each.ventureId === chosen)
  const free = person.mayPlaceIn.filter(
    ({ ventureId: id }) => !person.memberships.some((each) => each.ventureId === id),
  )
  const title = standing ? `Change ${person.name} from a day on` : `Place ${person.name}`
  return (
    <Dialog onClose={onClose} title={place && ventureId ? `${title}, ${place.ventureName}` : title} size={560}>
      {ventureId === null && <VentureSelect ventures={free} chosen={chosen} onChoose={choose} />}
      {place && <PlaceForm key={place.ventureId} person={person} place={place} before={standing} onClose={onClose} />}
    </Dialog>
  )
}

const schema = z.object({ ...membershipValues, startsOn: dayValue, endsOn: dayValue.nullable() })

interface PlaceFormProps {
  readonly person: User
  readonly place: User['mayPlaceIn'][number]
  readonly before: UserMembership | undefined
  readonly onClose: () => void
}

function PlaceForm({ person, place, before, onClose }: PlaceFormProps) {
  const today = useTodayOf()(place.ventureId)
  const { mutateAsync } = useCommand(contract.users.setMembership, { refreshes: PERSON_ANSWERS })
  const form = useZodForm(schema, {
    role: before?.role ?? 'EMPLOYEE',
    jobRole: before?.jobRole ?? null,
    officeId: before?.office?.id ?? null,
    reportsTo: before?.reportsTo?.id ?? null,
    ...(today && { startsOn: today }),
    endsOn: null,
  })
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        await mutateAsync({ id: person.id, ventureId: place.ventureId, ...values })
        onClose()
        void toast(`${person.name} is so in ${place.ventureName} from ${formatDay(values.startsOn, 'year')} on.`)
      }}
    >
      <MembershipFields ventureId={place.ventureId} roles={place.roles} personId={person.id} />
      <FormRow>
        <DateField required name="startsOn" label="From" hint="What they were on the days before stays." />
        <DateField name="endsOn" label="Last day" hint="Empty: until further notice." />
      </FormRow>
      <FormButtons verb={before ? 'Change' : 'Place'} onCancel={onClose} />
    </Form>
  )
}
