import { contract } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { CALL_ANSWERS } from '../call-answers.ts'
import { type Agent, type Campaign, useDesks, useLogCampaigns } from '../desks.ts'
import { lastChoice, rememberChoice } from './last-choice.ts'
import { endOf } from './lasted.ts'
import { LogCallFields } from './log-call-fields.tsx'
import { NoCampaign } from './no-campaign.tsx'
import { outcomeBody } from './outcome-body.ts'
import { duration, NOTHING_KNOWN, outcomeValues } from './outcome-values.ts'
import { talkFits } from './talk-fits.ts'

const schema = outcomeValues
  .extend({
    campaignId: z.string('must be chosen'),
    agentId: z.string('must be chosen'),
    direction: z.enum(['INBOUND', 'OUTBOUND']),
    startedAt: z.string('must be a date and a time'),
    lasted: duration,
  })
  .superRefine(talkFits)

interface LogCallDialogProps {
  readonly onClose: () => void
}

/** A call that was made without Holdfast at hand. */
export function LogCallDialog({ onClose }: LogCallDialogProps) {
  const campaigns = useLogCampaigns()
  const { agents, isLoading } = useDesks()
  if (campaigns.length === 0) return !isLoading && <NoCampaign title="Log a past call" onClose={onClose} />
  return (
    <Dialog onClose={onClose} title="Log a past call" size={520}>
      <LogCallForm campaigns={campaigns} agents={agents} onClose={onClose} />
    </Dialog>
  )
}

interface LogCallFormProps extends LogCallDialogProps {
  readonly campaigns: readonly Campaign[]
  readonly agents: readonly Agent[]
}

function LogCallForm({ campaigns, agents, onClose }: LogCallFormProps) {
  const last = lastChoice(campaigns)
  const ventureId = campaigns.find(({ id }) => id === last.campaignId)?.ventureId
  const me = agents.find((agent) => agent.isMe && agent.ventureId === ventureId)
  const form = useZodForm(schema, { ...NOTHING_KNOWN, ...last, ...(me && { agentId: me.id }) })
  const command = useCommand(contract.bpo.logCall, { refreshes: CALL_ANSWERS })
  const submit = async ({ campaignId, agentId, direction, startedAt, lasted, ...outcome }: z.output<typeof schema>) => {
    const campaign = campaigns.find(({ id }) => id === campaignId)
    if (!campaign) return
    await command.mutateAsync({
      ventureId: campaign.ventureId,
      campaignId,
      agentId,
      direction,
      startedAt,
      endedAt: endOf(startedAt, lasted),
      ...outcomeBody(direction, outcome),
    })
    rememberChoice(campaignId, direction)
    onClose()
    void toast(`The call with ${campaign.name} is logged.`)
  }
  return (
    <Form form={form} onSubmit={submit}>
      <LogCallFields campaigns={campaigns} agents={agents} />
      <FormButtons verb="Log call" onCancel={onClose} />
    </Form>
  )
}
