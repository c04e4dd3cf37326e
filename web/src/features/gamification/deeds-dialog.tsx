import { contract, type Reply } from '@holdfast/contract'
import { z } from 'zod'
import type { MyVenture } from '../../lib/session.ts'
import { useCommand } from '../../lib/use-command.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'

import css from './deeds.module.css'

type Settings = Reply<typeof contract.gamification.getPointsConfig>

const whole = 'must be a whole number'
const schema = z.object({
  isEnabled: z.boolean(),
  dailyCap: z.int(whole).min(0, 'must not be below zero').max(100_000, 'must be at most 100,000').nullable(),
  worth: z.record(z.string(), z.int(whole).min(0, 'must not be below zero').max(10_000, 'must be at most 10,000')),
})

interface DeedsDialogProps {
  readonly venture: MyVenture
  readonly settings: Settings
  readonly onClose: () => void
}

/** New prices hold from now on; nothing that was earned changes. */
export function DeedsDialog({ venture, settings, onClose }: DeedsDialogProps) {
  const { isEnabled, dailyCap, points } = settings
  const worth = Object.fromEntries(points.map((deed) => [deed.trigger, deed.points]))
  const form = useZodForm(schema, { isEnabled, dailyCap, worth })
  const command = useCommand(contract.gamification.setPointsConfig, {
    refreshes: [contract.gamification.getPointsConfig],
  })
  const submit = async (values: z.output<typeof schema>) => {
    await command.mutateAsync({
      ventureId: venture.id,
      isEnabled: values.isEnabled,
      dailyCap: values.dailyCap,
      points: points.map((deed) => ({ trigger: deed.trigger, points: values.worth[deed.trigger] ?? deed.points })),
    })
    onClose()
    void toast('Saved. Deeds from now on count so; earlier ones keep their points.')
  }
  return (
    <Dialog onClose={onClose} title={`What deeds are worth, ${venture.name}`} size={440}>
      <Form form={form} onSubmit={submit}>
        <p className={css['lead']}>Points for each deed from now on. What was earned before stays.</p>
        {points.map(({ trigger, label }) => (
          <NumberField key={trigger} required name={`worth.${trigger}`} label={label} />
        ))}
        <NumberField name="dailyCap" label="Most points of one day" hint="For each person. Leave empty for no limit." />
        <CheckField name="isEnabled" label="Deeds earn points in this venture" />
        <FormButtons verb="Save" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
