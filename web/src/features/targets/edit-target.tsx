import { contract, type Target, type TargetMetric } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../lib/format-time.ts'
import type { MyVenture } from '../../lib/session.ts'
import { useCommand } from '../../lib/use-command.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import css from './edit-target.module.css'
import { PerField } from './per-field.tsx'
import { type TargetValues, targetSchema } from './target-schema.ts'
import { givenValue, settingOf, shownValue } from './target-values.ts'
import { whoseWords } from './target-words.ts'
import { ValueField } from './value-field.tsx'

interface EditTargetProps {
  readonly venture: MyVenture
  readonly target: Target
  readonly metrics: readonly TargetMetric[]
  readonly onClose: () => void
}

/** Another value, another end, or away with it. What it is of and from when stays: those make it another target. */
export function EditTarget({ venture, target, metrics, onClose }: EditTargetProps) {
  const metric = metrics.find(({ key }) => key === target.metric)
  const command = useCommand(contract.kpi.setTarget, { refreshes: [contract.kpi.listTargets] })
  const stood = settingOf(target)
  const form = useZodForm(targetSchema, {
    ...stood,
    value: metric ? shownValue(target.value, metric) : 0,
    per: target.per ?? 'month',
  })
  if (!metric) return null
  const submit = async ({ value, per, to }: TargetValues) => {
    await command.mutateAsync({ ...stood, to, value: givenValue(value, metric), per: metric.addsUp ? per : null })
    onClose()
    void toast('Saved. The target stands so from now on.')
  }
  const takeAway = async () => {
    await command.mutateAsync({ ...stood, value: null })
    onClose()
    void toast(`${metric.label} has this target no more.`, { undo: () => void command.mutateAsync(stood) })
  }
  return (
    <Dialog onClose={onClose} title={`${metric.label}, ${venture.name}`}>
      <Form form={form} onSubmit={submit}>
        <p className={css['lead']}>
          {whoseWords(target)}, from {formatDay(target.from, 'year')}.
        </p>
        <ValueField metric={metric} currency={venture.currency} />
        {metric.addsUp && <PerField />}
        <DateField name="to" label="To" hint="The last day. Empty: until the next one begins." min={target.from} />
        <FormButtons verb="Save" onCancel={onClose} />
      </Form>
      <Button
        className={css['away']}
        variant="subtle"
        color="gray"
        loading={command.isPending}
        onClick={() => void takeAway().catch(() => toast('The target is still there. Try again.', { kind: 'failed' }))}
      >
        Take this target away
      </Button>
    </Dialog>
  )
}
