import { contract } from '@holdfast/contract'
import { DEFAULT_TERMS } from '@holdfast/engine/bpo'
import { isZone } from '@holdfast/engine/kernel'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { zoneOptions } from '../../../lib/zones.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SETUP_ANSWERS } from './setup-answers.ts'
import { TermsFields } from './terms-fields.tsx'
import { nameValue, termsValues } from './terms-values.ts'

const schema = termsValues.extend({
  name: nameValue,
  zone: z.string('must be chosen').refine(isZone, 'must be a time zone'),
})

interface NewCampaignDialogProps {
  readonly venture: MyVenture
  readonly onClose: () => void
}

/** The zone is said once: it dates the campaign's calls. */
export function NewCampaignDialog({ venture, onClose }: NewCampaignDialogProps) {
  const form = useZodForm(schema, {
    name: '',
    zone: venture.zone,
    serviceLevelVariant: DEFAULT_TERMS.variant,
    serviceLevelSeconds: DEFAULT_TERMS.thresholdSeconds,
    shortAbandonSeconds: DEFAULT_TERMS.shortAbandonSeconds,
  })
  const navigate = useNavigate()
  const create = useCommand(contract.bpo.createCampaign, { refreshes: SETUP_ANSWERS })
  return (
    <FormDialog
      title={`New campaign, ${venture.name}`}
      verb="Add campaign"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        const { id } = await create.mutateAsync({ ventureId: venture.id, ...values })
        await navigate({ to: '/bpo/campaigns/$id', params: { id } })
      }}
    >
      <TextField required name="name" label="Name" />
      <SelectField
        required
        name="zone"
        label="Time zone"
        hint="Dates its calls; it never changes"
        options={zoneOptions()}
        limit={100}
      />
      <TermsFields />
    </FormDialog>
  )
}
