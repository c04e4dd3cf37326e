import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
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
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${name}?`}
      verb={`Void ${kind}`}
      endpoint={VOIDS[kind]}
      input={(reason) => ({ id, reason })}
      refreshes={refreshes}
      done={() => `${name} is void.`}
    >
      For a {kind} that was entered by mistake. It leaves every list, and no load or quote can name it. Nothing is
      deleted: its page can bring it back.
    </ReasonDialog>
  )
}
