import { contract, type PayException } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { EXCEPTIONS, type ExceptionKind } from '../exception-words.ts'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'

export type WaiveWish =
  | { readonly items: readonly PayException[] }
  | { readonly allOf: ExceptionKind; readonly count: number }

interface WaiveProps {
  readonly runId: string
  readonly wish: WaiveWish
  readonly onClose: () => void
}

/** Lets exceptions pass under one's name and for a reason; nothing takes that back but the figures themselves. */
export function Waive({ runId, wish, onClose }: WaiveProps) {
  const command = useCommand(contract.payoutRuns.waiveExceptions, { refreshes: PAYOUT_ANSWERS })
  const named = 'items' in wish ? wish.items.map(({ kind, subjectId, mark }) => ({ kind, subjectId, mark })) : []
  const confirm = async (reason: string) => {
    const asked = { id: runId, items: named, allOf: 'allOf' in wish ? wish.allOf : null, reason }
    const done = await command.mutateAsync(asked).catch(() => null)
    if (!done) return
    onClose()
    void toast(`${counted(done.waived, 'exception')} let pass.`)
  }
  return (
    <ConfirmReason
      calm
      onClose={onClose}
      title={titleOf(wish)}
      verb="Let pass"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      {'items' in wish && wish.items.length === 1 && <p>{wish.items[0]?.says}</p>}
      It stays on record with your name. If the amount changes later, it comes up again.
    </ConfirmReason>
  )
}

function titleOf(wish: WaiveWish): string {
  if ('allOf' in wish) return `Let all ${wish.count} of “${EXCEPTIONS[wish.allOf].name}” pass?`
  return wish.items.length === 1 ? 'Let this exception pass?' : `Let these ${wish.items.length} exceptions pass?`
}
