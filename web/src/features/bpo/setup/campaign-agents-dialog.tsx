import { type CampaignDetail, contract } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { AgentsField } from './agents-field.tsx'
import { SETUP_ANSWERS } from './setup-answers.ts'

const schema = z.object({ agentIds: z.array(z.string()) })

interface CampaignAgentsDialogProps {
  readonly campaign: CampaignDetail
  readonly onClose: () => void
}

/** Everybody who is on it, whole. */
export function CampaignAgentsDialog({ campaign, onClose }: CampaignAgentsDialogProps) {
  const { id, revision, name, ventureId } = campaign
  const form = useZodForm(schema, { agentIds: campaign.agents.map((agent) => agent.id) })
  const set = useCommand(contract.bpoSetup.setCampaignAgents, { refreshes: SETUP_ANSWERS })
  return (
    <FormDialog
      title={`Who is on ${name}`}
      lead="A contractor sees and records calls in the campaigns that they are on. Whoever is taken off keeps sight of their own calls and starts no other."
      verb="Save"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        await set.mutateAsync({ id, revision, ...values })
        onClose()
        void toast(`Who is on ${name} is saved.`)
      }}
    >
      <AgentsField name="agentIds" label="Agents" ventureId={ventureId} />
    </FormDialog>
  )
}
