import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useMe } from '../../../lib/session.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { DurationField } from '../../../ui/duration-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { Agent, Campaign } from '../desks.ts'
import { directionOptions } from '../words.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import { useCampaignOptions } from './use-campaign-options.ts'

interface LogCallFieldsProps {
  readonly campaigns: readonly Campaign[]
  readonly agents: readonly Agent[]
}

export function LogCallFields({ campaigns, agents }: LogCallFieldsProps) {
  const [campaignId, direction] = useWatch({ name: ['campaignId', 'direction'] })
  const campaign = campaigns.find(({ id }) => id === campaignId)
  const ventureId = campaign?.ventureId ?? ''
  const colleagues = agents.filter((agent) => agent.ventureId === ventureId && (agent.isActive || agent.isMe))
  useAgentOf(colleagues)
  const maySayWho = useMe().ventures.some(({ id, can }) => id === ventureId && can['bpo.log_any'] === true)
  return (
    <>
      <FormRow>
        <SelectField required name="campaignId" label="Campaign" options={useCampaignOptions(campaigns)} />
        {maySayWho && (
          <SelectField
            required
            name="agentId"
            label="Agent"
            options={colleagues.map(({ id, person, isMe }) => ({
              value: id,
              label: isMe ? `${person.name}, me` : person.name,
            }))}
          />
        )}
      </FormRow>
      <ChoiceField name="direction" label="Direction" options={directionOptions} />
      <FormRow>
        <DateTimeField required name="startedAt" label="Started" zone={campaign?.zone ?? 'UTC'} />
        <DurationField required name="lasted" label="Lasted" hint="From start to end, minutes and seconds" />
      </FormRow>
      <OutcomeFields direction={direction} ventureId={ventureId} />
    </>
  )
}

/** Agents belong to one call centre: in another one the chosen agent is the person's own there, or nobody yet. */
function useAgentOf(colleagues: readonly Agent[]) {
  const { getValues, setValue } = useFormContext()
  useEffect(() => {
    if (colleagues.some(({ id }) => id === getValues('agentId'))) return
    setValue('agentId', colleagues.find(({ isMe }) => isMe)?.id ?? null)
  }, [colleagues, getValues, setValue])
}
