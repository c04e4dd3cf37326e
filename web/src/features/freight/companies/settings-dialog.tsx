import { contract, type FreightSettings } from '@holdfast/contract'
import { UNKNOWN_CARRIER } from '@holdfast/engine/freight'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'

const schema = z.object({
  unknownCarrier: z.enum(UNKNOWN_CARRIER),
  snapshotDays: z.int('must be a whole number').min(1, 'must be 1 or more').max(365, 'must be at most 365'),
  dormantDays: z.int('must be a whole number').min(1, 'must be 1 or more').max(3650, 'must be at most 3650'),
})
const WAYS = [
  { value: 'WARN', label: 'Warn, and let it take the load' },
  { value: 'BLOCK', label: 'Block' },
]

/** What the desk of a venture decides for itself. */
export function SettingsDialog({
  settings,
  onClose,
}: {
  readonly settings: FreightSettings
  readonly onClose: () => void
}) {
  const { ventureId, version, unknownCarrier, snapshotDays, dormantDays } = settings
  const form = useZodForm(schema, { unknownCarrier, snapshotDays, dormantDays })
  const command = useCommand(contract.carriers.setFreightSettings, {
    refreshes: [
      contract.carriers.getFreightSettings,
      contract.carriers.getCarrier,
      contract.carriers.carrierGate,
      contract.customers.getCustomer,
      contract.customers.listCustomerDesk,
    ],
  })
  const submit = async (values: z.output<typeof schema>) => {
    await command.mutateAsync({ ventureId, version, ...values })
    onClose()
    void toast('The desk’s settings are saved.')
  }
  return (
    <Dialog title="Settings of the desk" size={520} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <ChoiceField
          autoFocus
          name="unknownCarrier"
          label="A carrier whose authority or insurance is not known"
          options={WAYS}
        />
        <NumberField name="snapshotDays" label="An answer of the register is old after" unit="days" />
        <NumberField name="dormantDays" label="A customer is dormant after" unit="days" />
        <FormButtons verb="Save settings" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
