import { useWatch } from 'react-hook-form'
import { useVenture } from '../../../lib/session.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { type Placing, useTodayOf } from '../use-placing.ts'
import { ventureInvitation } from './invite-values.ts'
import { MembershipFields } from './membership-fields.tsx'
import { PersonFields, TestField } from './person-fields.tsx'
import { useInvite } from './use-invite.ts'

interface InviteToVentureProps {
  readonly ventures: readonly Placing[]
  readonly onClose: () => void
}

export function InviteToVenture({ ventures, onClose }: InviteToVentureProps) {
  const todayOf = useTodayOf()
  const chosen = useVenture()?.id
  const first =
    ventures.find(({ ventureId }) => ventureId === chosen) ?? (ventures.length === 1 ? ventures[0] : undefined)
  const today = todayOf(first?.ventureId ?? ventures[0]?.ventureId)
  const invite = useInvite(onClose)
  const form = useZodForm(ventureInvitation, {
    name: '',
    email: '',
    isTest: false,
    ...(first && { ventureId: first.ventureId }),
    role: 'EMPLOYEE',
    jobRole: null,
    officeId: null,
    reportsTo: null,
    ...(today && { startsOn: today }),
  })
  const ventureId = useWatch({ control: form.control, name: 'ventureId' })
  const place = ventures.find((venture) => venture.ventureId === ventureId)
  return (
    <Form
      form={form}
      onSubmit={({ name, email, isTest, ...membership }) => invite({ name, email, isTest, membership })}
    >
      <PersonFields />
      <SelectField
        required
        name="ventureId"
        label="Venture"
        placeholder="Choose a venture"
        options={ventures.map((venture) => ({ value: venture.ventureId, label: venture.ventureName }))}
      />
      {place && <MembershipFields key={place.ventureId} ventureId={place.ventureId} roles={place.roles} />}
      <DateField required name="startsOn" label="First day" />
      <TestField />
      <FormButtons verb="Invite" onCancel={onClose} />
    </Form>
  )
}
