import { contract, type Voided } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatInstant } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import { CARRIER_ANSWERS, CUSTOMER_ANSWERS } from './company-answers.ts'

interface VoidedNoticeProps {
  readonly kind: 'customer' | 'carrier'
  readonly company: {
    readonly id: string
    readonly name: string
    readonly voided: Voided | null
    readonly can: Readonly<Record<string, boolean>>
  }
  readonly zone: string
}

const RETURNS = { customer: contract.customers.bringBackCustomer, carrier: contract.carriers.bringBackCarrier } as const

/** Why a company is in no list, and the way back; nothing for one that stands. */
export function VoidedNotice({ kind, company: { id, name, voided, can }, zone }: VoidedNoticeProps) {
  const refreshes = kind === 'customer' ? CUSTOMER_ANSWERS : CARRIER_ANSWERS
  const { mutate, isPending, error } = useCommand(RETURNS[kind], { refreshes })
  if (voided === null) return null
  const bringBack = () => mutate({ id }, { onSuccess: () => void toast(`${name} stands again.`) })
  return (
    <>
      {error && <Problem error={error} />}
      <Notice
        kind="warn"
        title={`This ${kind} is void`}
        action={
          can['bringBack'] && (
            <Button variant="default" loading={isPending} onClick={bringBack}>
              Bring back
            </Button>
          )
        }
      >
        <p>
          {voided.reason ?? 'No reason is recorded'}. {voided.by?.name ?? 'Somebody of the group'},{' '}
          {formatInstant(voided.at, zone)}.
        </p>
      </Notice>
    </>
  )
}
