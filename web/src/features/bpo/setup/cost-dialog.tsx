import { type AgentDetail, contract } from '@holdfast/contract'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { SETUP_ANSWERS } from './setup-answers.ts'

const schema = z.object({
  startsOn: z.string('must be given'),
  costPerHourMinor: z.int('must be an amount').min(0, 'must not be below zero').nullable(),
})

interface CostDialogProps {
  readonly agent: AgentDetail
  readonly currency: string
  readonly onClose: () => void
}

export function CostDialog({ agent, currency, onClose }: CostDialogProps) {
  const { id, revision, person, today, costPerHour } = agent
  const form = useZodForm(schema, { startsOn: today, costPerHourMinor: costPerHour?.minor ?? null })
  const set = useCommand(contract.bpoSetup.setAgentCost, { refreshes: SETUP_ANSWERS })
  return (
    <FormDialog
      title={`What an hour of ${person.name} costs`}
      lead="Hours before this day keep the cost of their own day."
      verb="Set cost"
      form={form}
      onClose={onClose}
      onSubmit={async (values) => {
        await set.mutateAsync({ id, revision, ...values })
        onClose()
      }}
    >
      <DateField required name="startsOn" label="From" />
      <MoneyField
        name="costPerHourMinor"
        label="An hour costs"
        currency={currency}
        hint="Empty: from then on not known"
      />
    </FormDialog>
  )
}
