import { contract, type Load } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import type { z } from 'zod'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { creditRoles } from '../names.ts'
import { creditValues, notWhole, type Shares, sharesOf } from './credit-values.ts'
import { RoleShares } from './role-shares.tsx'
import { shareOf } from './shares.ts'

interface CreditsDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

/** Who shares the load, role by role; within a role the shares make one whole load. */
export function CreditsDialog({ load, onClose }: CreditsDialogProps) {
  const form = useZodForm(creditValues, sharesOf(load), 'onSubmit')
  const command = useCommand(contract.freight.setLoadCredits, { refreshes: LOAD_ANSWERS })
  const submit = async (values: z.output<typeof creditValues>) => {
    refuseParts(values)
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

/** Said before the server has to say it, with what is missing. */
function refuseParts(shares: Shares): void {
  const detail = notWhole(shares)
  if (detail === null) return
  throw new ProblemError({ status: 422, code: 'load.shares_not_whole', title: 'The shares are not whole yet', detail })
}
