import { contract, type Load } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { creditRoles } from '../names.ts'
import { RoleShares } from './role-shares.tsx'
import { missingPercent, percentOf, shareOf } from './shares.ts'

const share = z.object({
  userId: z.string('must name a person').min(1, 'must name a person'),
  percent: z
    .number()
    .nullable()
    .refine((percent) => percent !== null && percent > 0 && percent <= 100, 'must be above 0% and at most 100%'),
})
/** Why it is not whole already stands below the role; the schema only keeps the form from being sent. */
const whole = z
  .array(share)
  .refine((shares) => shares.length === 0 || missingPercent(shares.map(({ percent }) => percent)) === 0, 'must add up')
const schema = z.object({ SALES: whole, CSR: whole, DISPATCH: whole, CARRIER_TEAM: whole })
export type Shares = z.input<typeof schema>

interface CreditsDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

/** Who shares the load, role by role; within a role the shares make one whole load. */
export function CreditsDialog({ load, onClose }: CreditsDialogProps) {
  const form = useZodForm(schema, sharesOf(load))
  const command = useCommand(contract.freight.setLoadCredits, { refreshes: LOAD_ANSWERS })
  const submit = async (values: z.output<typeof schema>) => {
    const credits = creditRoles.flatMap((role) =>
      values[role].map(({ userId, percent }) => ({ role, userId, share: shareOf(percent ?? 0) })),
    )
    await command.mutateAsync({ id: load.id, credits })
    onClose()
    void toast(`The shares of ${load.number} are saved.`)
  }
  return (
    <Modal opened onClose={onClose} title={`Shares of ${load.number}`} size={560}>
      <Form form={form} onSubmit={submit}>
        {creditRoles.map((role) => (
          <RoleShares key={role} role={role} load={load} />
        ))}
        <FormButtons verb="Save shares" onCancel={onClose} />
      </Form>
    </Modal>
  )
}

function sharesOf({ credits }: Load): Shares {
  const of = (role: (typeof creditRoles)[number]) =>
    credits
      .filter((credit) => credit.role === role)
      .map((credit) => ({ userId: credit.person.id, percent: percentOf(credit.share) }))
  return { SALES: of('SALES'), CSR: of('CSR'), DISPATCH: of('DISPATCH'), CARRIER_TEAM: of('CARRIER_TEAM') }
}
