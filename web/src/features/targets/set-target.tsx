import { contract, type TargetMetric } from '@holdfast/contract'
import { useWatch } from 'react-hook-form'
import { formatDay } from '../../lib/format-time.ts'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { useCommand } from '../../lib/use-command.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import { PerField } from './per-field.tsx'
import { type TargetValues, targetSchema } from './target-schema.ts'
import { givenValue } from './target-values.ts'
import { ValueField } from './value-field.tsx'

interface SetTargetProps {
  readonly venture: MyVenture
  readonly metrics: readonly TargetMetric[]
  readonly onClose: () => void
}

/** A target from a day on; an open one of the same ends the day before by itself. */
export function SetTarget({ venture, metrics, onClose }: SetTargetProps) {
  const form = useZodForm(targetSchema, { campaignId: null, userId: null, per: 'month', from: venture.today, to: null })
  const chosen = useWatch({ control: form.control, name: 'metric' })
  const metric = metrics.find(({ key }) => key === chosen)
  const { mutateAsync } = useCommand(contract.kpi.setTarget, { refreshes: [contract.kpi.listTargets] })
  const submit = async ({ value, per, ...rest }: TargetValues) => {
    if (!metric) return
    await mutateAsync({
      ...rest,
      ventureId: venture.id,
      value: givenValue(value, metric),
      per: metric.addsUp ? per : null,
    })
    onClose()
    void toast(`${metric.label} has a target from ${formatDay(rest.from, 'year')} on.`)
  }
  return (
    <Dialog onClose={onClose} title={`Set a target, ${venture.name}`} size={480}>
      <Form form={form} onSubmit={submit}>
        <SelectField
          required
          name="metric"
          label="Metric"
          options={metrics.map(({ key, label }) => ({ value: key, label }))}
        />
        {metric && <ValueField key={metric.unit} metric={metric} currency={venture.currency} />}
        {metric?.addsUp && <PerField />}
        <WhoseFields venture={venture} />
        <FormRow>
          <DateField required name="from" label="From" />
          <DateField name="to" label="To" hint="Empty: until the next one begins." />
        </FormRow>
        <FormButtons verb="Set target" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

/** Whose target it is; neither: of the venture as a whole. */
function WhoseFields({ venture }: { readonly venture: MyVenture }) {
  const hasCampaigns = venture.type === 'BPO'
  const people = useReply(contract.ventures.listVenturePeople, { id: venture.id }).data?.items ?? []
  const campaigns =
    useReply(contract.bpo.listCampaigns, { ventureId: venture.id }, { when: hasCampaigns }).data?.items ?? []
  return (
    <>
      <SelectField
        name="userId"
        label="Person"
        placeholder="Everybody together"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {hasCampaigns && (
        <SelectField
          name="campaignId"
          label="Campaign"
          placeholder="All of them together"
          options={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}
