import { type Asset, contract } from '@holdfast/contract'
import { VALUATION_METHOD_NAMES, VALUATION_METHODS } from '@holdfast/engine/holdings'
import { changedFields } from '../../../lib/changed-fields.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'
import { assetValues, valuationValues } from '../values.ts'
import { KIND_OPTIONS } from './new-asset-dialog.tsx'

export interface AssetDialogProps {
  readonly asset: Asset
  readonly today: string
  readonly onClose: () => void
}

const METHODS = VALUATION_METHODS.map((value) => ({ value, label: VALUATION_METHOD_NAMES[value] }))

/** What it was worth on a day, by which method and whose judgement. */
export function ValueDialog({ asset, today, onClose }: AssetDialogProps) {
  const form = useZodForm(valuationValues, { day: today, author: asset.latest?.author ?? '' })
  const record = useCommand(contract.holdings.recordValuations, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`Value ${asset.name}`}
      verb="Record valuation"
      form={form}
      onClose={onClose}
      onSubmit={async (valuation) => {
        await record.mutateAsync({ id: asset.id, valuations: [valuation] })
        onClose()
        void toast(`The valuation of ${asset.name} is recorded.`)
      }}
    >
      <FormRow>
        <DateField required name="day" label="Day" max={asset.disposedOn ?? today} />
        <MoneyField required name="valueMinor" label="Value" currency={asset.currency} />
      </FormRow>
      <FormRow>
        <SelectField required name="method" label="Method" options={METHODS} searchable={false} />
        <TextField required name="author" label="Valued by" hint="Who judged it" />
      </FormRow>
    </FormDialog>
  )
}

export function EditAssetDialog({ asset, onClose }: AssetDialogProps) {
  const { id, version, name, kind, acquiredOn, disposedOn, note } = asset
  const before = { name, kind, acquiredOn, disposedOn, note }
  const form = useZodForm(assetValues, before)
  const change = useCommand(contract.holdings.changeAsset, { refreshes: HOLDINGS_ANSWERS })
  return (
    <FormDialog
      title={`Edit ${name}`}
      verb="Save asset"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        await change.mutateAsync({ id, version, ...changedFields(before, { ...values, note: values.note || null }) })
        onClose()
        void toast(`${values.name} is saved.`)
      }}
    >
      <TextField required name="name" label="Name" />
      <SelectField required name="kind" label="Kind" options={KIND_OPTIONS} searchable={false} />
      <FormRow>
        <DateField name="acquiredOn" label="Acquired on" />
        <DateField name="disposedOn" label="Disposed of on" hint="After it, it counts nowhere" />
      </FormRow>
      <TextField name="note" label="Note" lines={2} />
    </FormDialog>
  )
}

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidAssetDialog({ asset, onClose }: AssetDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${asset.name}?`}
      verb="Void asset"
      endpoint={contract.holdings.voidAsset}
      input={(reason) => ({ id: asset.id, reason })}
      refreshes={HOLDINGS_ANSWERS}
    >
      For an asset that was entered by mistake; one that was sold has a day of disposal. It leaves every figure with all
      its valuations. Nothing is deleted, but this cannot be undone.
    </ReasonDialog>
  )
}
