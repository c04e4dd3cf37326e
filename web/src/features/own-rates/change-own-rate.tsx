import { contract, type OwnRate } from '@holdfast/contract'
import { isDay } from '@holdfast/engine/kernel'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { formatDay } from '../../lib/format-time.ts'
import { useCommand } from '../../lib/use-command.ts'
import { ConfirmReason } from '../../ui/confirm-reason.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import { rateText } from './rate-text.ts'
import type { RatedRule } from './rated-rules.ts'

const schema = z.object({
  endsOn: z.string('must be a day').refine(isDay, 'must be a day'),
  reason: z.string('must say why').trim().min(1, 'must say why').max(500, 'must have at most 500 characters'),
})

interface ChangeOwnRateProps {
  readonly own: OwnRate
  readonly rules: readonly RatedRule[]
  readonly onClose: () => void
}

/** Its last day, or away with it. Another rate is another one, from a day on. */
export function ChangeOwnRate({ own, rules, onClose }: ChangeOwnRateProps) {
  const [isRemoving, setIsRemoving] = useState(false)
  const refreshes = [contract.ownRates.listOwnRates]
  const end = useCommand(contract.ownRates.endOwnRate, { refreshes })
  const remove = useCommand(contract.ownRates.removeOwnRate, { refreshes })
  const form = useZodForm(schema, { ...(own.endsOn !== null && { endsOn: own.endsOn }) })
  const known = { id: own.id, version: own.version }
  const submit = async (given: z.output<typeof schema>) => {
    await end.mutateAsync({ ...known, ...given })
    onClose()
    void toast(`The rate ends on ${formatDay(given.endsOn, 'year')}.`)
  }
  const takeAway = async (reason: string) => {
    await remove.mutateAsync({ ...known, reason })
    onClose()
    void toast(`${own.person.name} is paid by the rule again.`)
  }
  if (isRemoving)
    return (
      <ConfirmReason
        title="Take this rate away"
        verb="Take away"
        onClose={onClose}
        onConfirm={takeAway}
        busy={remove.isPending}
        error={remove.error}
      >
        Everything that was paid by it is paid again by the rule, as if it had never been given.
      </ConfirmReason>
    )
  const rule = rules.find(({ ruleKey }) => ruleKey === own.ruleKey)
  return (
    <Dialog onClose={onClose} title={`${own.person.name}, ${own.ruleName}`}>
      <Form form={form} onSubmit={submit}>
        <p>
          {rateText(own.rate, rule)} for work from {formatDay(own.startsOn, 'year')}. {own.reason}
        </p>
        <DateField required name="endsOn" label="Last day" min={own.startsOn} hint="Later work is paid by the rule." />
        <TextField required name="reason" label="Reason" lines={2} />
        <FormButtons verb="End the rate" onCancel={onClose} />
      </Form>
      <Button variant="subtle" color="gray" onClick={() => setIsRemoving(true)}>
        Take this rate away
      </Button>
    </Dialog>
  )
}
