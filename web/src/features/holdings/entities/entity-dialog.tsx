import { contract, type Entity } from '@holdfast/contract'
import { changedFields } from '../../../lib/changed-fields.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'
import { entityValues } from '../values.ts'
import { percentOf, shareOf } from './share-words.ts'

export function NewEntityDialog({ venture, onClose }: { readonly venture: MyVenture; readonly onClose: () => void }) {
  const form = useZodForm(entityValues, { name: '', country: '', currency: venture.currency, ownershipPercent: null })
  const create = useCommand(contract.holdings.createEntity, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`New company, ${venture.name}`}
      verb="Enter company"
      form={form}
      onClose={onClose}
      onSubmit={async ({ ownershipPercent, ...values }) => {
        await create.mutateAsync({ ventureId: venture.id, ...values, ownershipShare: shareOf(ownershipPercent) })
        onClose()
        void toast(`${values.name} is entered. Its bank accounts and assets come next.`)
      }}
    >
      <EntityFields />
    </FormDialog>
  )
}

export function EditEntityDialog({ entity, onClose }: { readonly entity: Entity; readonly onClose: () => void }) {
  const { id, name, country, currency, ownershipShare, version } = entity
  const before = { name, country, currency, ownershipPercent: percentOf(ownershipShare) }
  const form = useZodForm(entityValues, before)
  const change = useCommand(contract.holdings.changeEntity, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`Edit ${name}`}
      verb="Save company"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        const { ownershipPercent, ...changed } = changedFields(before, values)
        const share = ownershipPercent === undefined ? {} : { ownershipShare: shareOf(ownershipPercent) }
        await change.mutateAsync({ id, version, ...changed, ...share })
        onClose()
        void toast(`${values.name} is saved.`)
      }}
    >
      <EntityFields />
    </FormDialog>
  )
}

const EntityFields = () => (
  <>
    <TextField required name="name" label="Name" hint="As it is registered" />
    <FormRow>
      <TextField required name="country" label="Country" hint="Two letters, such as US" />
      <TextField required name="currency" label="Currency" hint="Of its books" />
    </FormRow>
    <NumberField name="ownershipPercent" label="Owned" unit="%" digits={4} hint="Empty while nobody has said" />
  </>
)
