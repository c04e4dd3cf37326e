import { contract, type Plan } from '@holdfast/contract'
import { isDay, isDecimal } from '@holdfast/engine/kernel'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { ofPercent } from '../../lib/percent-text.ts'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { ungrouped } from '../../lib/ungrouped.ts'
import { useCommand } from '../../lib/use-command.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import { rateText } from './rate-text.ts'
import type { RatedRule } from './rated-rules.ts'

const day = z.string('must be a day').refine(isDay, 'must be a day')
const schema = z.object({
  userId: z.string('must be chosen'),
  ruleKey: z.string('must be chosen'),
  rate: z.string('must be a number').trim().transform(ungrouped).refine(isDecimal, 'must be a number such as 4.5'),
  startsOn: day,
  endsOn: day.nullable(),
  reason: z.string('must say why').trim().min(1, 'must say why').max(500, 'must have at most 500 characters'),
})

interface GiveOwnRateProps {
  readonly plan: Plan
  readonly venture: MyVenture
  readonly rules: readonly RatedRule[]
  readonly onClose: () => void
}

/** Another rate for one person, from a day of work on. */
export function GiveOwnRate({ plan, venture, rules, onClose }: GiveOwnRateProps) {
  const form = useZodForm(schema, {
    ruleKey: rules[0]?.ruleKey ?? '',
    startsOn: venture.today,
    endsOn: null,
  })
  const chosen = useWatch({ control: form.control, name: 'ruleKey' })
  const rule = rules.find(({ ruleKey }) => ruleKey === chosen)
  const people = useReply(contract.ventures.listVenturePeople, { id: venture.id }).data?.items ?? []
  const { mutateAsync } = useCommand(contract.ownRates.giveOwnRate, { refreshes: [contract.ownRates.listOwnRates] })
  const submit = async ({ rate, ...given }: z.output<typeof schema>) => {
    const own = await mutateAsync({
      ...given,
      ventureId: venture.id,
      planId: plan.id,
      rate: rule?.isPercent ? ofPercent(rate) : rate,
    })
    onClose()
    void toast(`${own.person.name} is paid ${rateText(own.rate, rule)} for ${own.ruleName}.`)
  }
  return (
    <Dialog onClose={onClose} title="Give a rate of one’s own" size={480}>
      <Form form={form} onSubmit={submit}>
        <SelectField
          required
          name="userId"
          label="Person"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          required
          name="ruleKey"
          label="Rule"
          options={rules.map(({ ruleKey, name }) => ({ value: ruleKey, label: name }))}
        />
        <TextField
          required
          name="rate"
          label={`Rate, ${rule?.unit ?? ''}`}
          hint={rule ? `The rule’s own is ${rateText(rule.rate, rule)}.` : 'Choose the rule first.'}
        />
        <FormRow>
          <DateField required name="startsOn" label="For work from" />
          <DateField name="endsOn" label="To" hint="The last day. Empty: until further notice." />
        </FormRow>
        <TextField required name="reason" label="Reason" lines={2} hint="The person reads it." />
        <FormButtons verb="Give this rate" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
