import type { Voided } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatInstant } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import { COMPANY_KINDS, type CompanyKind } from '../company-kinds.ts'

interface VoidedNoticeProps {
  readonly kind: CompanyKind
  readonly company: {
    readonly id: string
    readonly name: string
    readonly voided: Voided | null
    readonly can: Readonly<Record<string, boolean>>
  }
  readonly zone: string
}

/** Why a company is in no list, and the way back; nothing for one that stands. */
export function VoidedNotice({ kind, company: { id, name, voided, can }, zone }: VoidedNoticeProps) {
  const { bringBack, answers } = COMPANY_KINDS[kind]
  const { mutate, isPending, error } = useCommand(bringBack, { refreshes: answers })
  if (voided === null) return null
  const onBringBack = () => mutate({ id }, { onSuccess: () => void toast(`${name} stands again.`) })
  return (
    <>
      {error && <Problem error={error} />}
      <Notice
        kind="warn"
        title={`This ${kind} is void`}
        action={
          can['bringBack'] && (
            <Button variant="default" loading={isPending} onClick={onBringBack}>
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
