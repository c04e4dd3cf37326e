import { contract } from '@holdfast/contract'
import { useRef } from 'react'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { CALL_ANSWERS } from '../call-answers.ts'
import { type Campaign, useDesks, useMyCampaigns } from '../desks.ts'
import { directionOptions } from '../words.ts'
import { lastChoice, rememberChoice } from './last-choice.ts'
import { NoCampaign } from './no-campaign.tsx'
import { useCampaignOptions } from './use-campaign-options.ts'

const schema = z.object({
  campaignId: z.string('must be chosen'),
  direction: z.enum(['INBOUND', 'OUTBOUND']),
})

/** Two choices, both as they were last: mostly it only takes Enter. */
export function StartCallDialog({ onClose }: { readonly onClose: () => void }) {
  const campaigns = useMyCampaigns()
  const { isLoading } = useDesks()
  if (campaigns.length === 0) return !isLoading && <NoCampaign title="Start call" onClose={onClose} />
  return (
    <Dialog onClose={onClose} title="Start call" size={440}>
      <StartCallForm campaigns={campaigns} onClose={onClose} />
    </Dialog>
  )
}

function StartCallForm({
  campaigns,
  onClose,
}: {
  readonly campaigns: readonly Campaign[]
  readonly onClose: () => void
}) {
  const form = useZodForm(schema, lastChoice(campaigns))
  const command = useCommand(contract.bpo.logCall, { refreshes: CALL_ANSWERS })
  const startedAt = useRef<string | null>(null)
  const submit = async ({ campaignId, direction }: z.output<typeof schema>) => {
    const ventureId = campaigns.find(({ id }) => id === campaignId)?.ventureId ?? ''
    // The first press counts: a second one after a lost connection is the same call, not another.
    startedAt.current ??= new Date().toISOString()
    await command.mutateAsync({ ventureId, campaignId, direction, startedAt: startedAt.current })
    rememberChoice(campaignId, direction)
    onClose()
  }
  return (
    <Form form={form} onSubmit={submit}>
      <SelectField required name="campaignId" label="Campaign" options={useCampaignOptions(campaigns)} />
      <ChoiceField
        name="direction"
        label="Direction"
        options={directionOptions}
        hint="The clock runs as soon as you start."
      />
      <FormButtons autoFocus verb="Start call" onCancel={onClose} />
    </Form>
  )
}
