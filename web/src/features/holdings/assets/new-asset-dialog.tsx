import { contract } from '@holdfast/contract'
import { ASSET_KIND_NAMES, ASSET_KINDS } from '@holdfast/engine/holdings'
import { useNavigate } from '@tanstack/react-router'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useEntityOptions } from '../entity-options.ts'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'
import { newAssetValues } from '../values.ts'

export const KIND_OPTIONS = ASSET_KINDS.map((value) => ({ value, label: ASSET_KIND_NAMES[value] }))

interface NewAssetDialogProps {
  readonly venture: MyVenture
  readonly onClose: () => void
}

/** Company and currency are said once: its valuations are in that currency for ever. */
export function NewAssetDialog({ venture, onClose }: NewAssetDialogProps) {
  const { options, isKnown } = useEntityOptions(venture.id)
  const form = useZodForm(newAssetValues, {
    entityId: '',
    name: '',
    kind: 'REAL_ESTATE',
    currency: venture.currency,
    acquiredOn: null,
    note: null,
  })
  const navigate = useNavigate()
  const create = useCommand(contract.holdings.createAsset, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`New asset, ${venture.name}`}
      verb="Enter asset"
      form={form}
      onClose={onClose}
      {...(isKnown &&
        options.length === 0 && { lead: 'An asset belongs to a company. Enter one under Companies first.' })}
      onSubmit={async ({ note, ...values }) => {
        const { id, name } = await create.mutateAsync({ ventureId: venture.id, ...values, note: note || null })
        void toast(`${name} is entered. Say what it is worth next.`)
        await navigate({ to: '/holdings/assets/$id', params: { id } })
      }}
    >
      <SelectField required name="entityId" label="Company" options={options} />
      <TextField required name="name" label="Name" />
      <FormRow>
        <SelectField required name="kind" label="Kind" options={KIND_OPTIONS} searchable={false} />
        <TextField required name="currency" label="Currency" hint="It is valued in; it never changes" />
      </FormRow>
      <DateField name="acquiredOn" label="Acquired on" />
      <TextField name="note" label="Note" lines={2} />
    </FormDialog>
  )
}
