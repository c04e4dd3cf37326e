import { contract } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { ConfirmReason } from '../../../ui/confirm-reason.tsx'
import { toast } from '../../../ui/toast.tsx'
import { CARRIER_ANSWERS, CUSTOMER_ANSWERS } from './company-answers.ts'

interface VoidCompanyDialogProps {
  readonly kind: 'customer' | 'carrier'
  readonly company: { readonly id: string; readonly name: string }
  readonly onClose: () => void
}

const VOIDS = { customer: contract.customers.voidCustomer, carrier: contract.carriers.voidCarrier } as const

/** For what was entered by mistake; one that is used says what names it, and stays. */
export function VoidCompanyDialog({ kind, company: { id, name }, onClose }: VoidCompanyDialogProps) {
  const refreshes = kind === 'customer' ? CUSTOMER_ANSWERS : CARRIER_ANSWERS
  const command = useCommand(VOIDS[kind], { refreshes })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${name} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void ${name}?`}
      verb={`Void ${kind}`}
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a {kind} that was entered by mistake. It leaves every list, and no load or quote can name it. Nothing is
      deleted: its page can bring it back.
    </ConfirmReason>
  )
}
