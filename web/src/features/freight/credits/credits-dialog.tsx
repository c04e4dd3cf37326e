import { contract, type Load } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { ProblemError } from '../../../lib/problem-error.ts'
import { readOf } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Conflict } from '../../../ui/conflict.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { useEdit } from '../../../ui/use-edit.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { creditRoles } from '../names.ts'
import { creditsOf, creditValues, describeShares, isSame, notWhole, type Shares, sharesOf } from './credit-values.ts'
import { RoleShares } from './role-shares.tsx'

interface CreditsDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

/** Who shares the load, role by role; within a role the shares make one whole load. */
export function CreditsDialog({ load, onClose }: CreditsDialogProps) {
  const client = useQueryClient()
  const command = useCommand(contract.freight.setLoadCredits, { refreshes: LOAD_ANSWERS })
  const { form, base, submit, conflict } = useEdit({
    record: load,
    schema: creditValues,
    entriesOf: sharesOf,
    nameOf: ({ number }) => `Who shares ${number}`,
    changesOf: (seen, values) => (isSame(seen, values) ? {} : { credits: creditsOf(values) }),
    save: ({ credits = [], ...edit }) => command.mutateAsync({ ...edit, credits }),
    read: ({ id }) => client.fetchQuery({ ...readOf(contract.freight.getLoad, { id }), staleTime: 0 }),
    onClose,
    judged: 'onSubmit',
  })
  const save = (values: z.output<typeof creditValues>) => {
    refuseParts(values)
    return submit(values)
  }
  return (
    <Modal opened onClose={onClose} title={`Shares of ${base.number}`} size={560}>
      <Form form={form} onSubmit={save}>
        {conflict && (
          <Conflict
            title="Somebody changed this load while you were sharing it"
            before={describeShares(base)}
            now={describeShares(conflict.now)}
            onTakeOver={conflict.takeOver}
          />
        )}
        {creditRoles.map((role) => (
          <RoleShares key={role} role={role} load={base} />
        ))}
        {!conflict && <FormButtons verb="Save shares" onCancel={onClose} />}
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
