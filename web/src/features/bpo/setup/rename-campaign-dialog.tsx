import { type CampaignDetail, contract } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SETUP_ANSWERS } from './setup-answers.ts'
import { nameValue } from './terms-values.ts'

const schema = z.object({ name: nameValue })

interface CampaignDialogProps {
  readonly campaign: CampaignDetail
  readonly onClose: () => void
}

export function RenameCampaignDialog({ campaign: { id, revision, name }, onClose }: CampaignDialogProps) {
  const form = useZodForm(schema, { name })
  const change = useCommand(contract.bpoSetup.changeCampaign, { refreshes: SETUP_ANSWERS })
  return (
    <FormDialog
      title={`Rename ${name}`}
      verb="Rename"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        await change.mutateAsync({ id, revision, ...values })
        onClose()
      }}
    >
      <TextField required name="name" label="Name" hint="Files find the campaign by it" />
    </FormDialog>
  )
}
