import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { QUOTE_ANSWERS } from '../quote-answers.ts'
import type { QuoteDialogProps } from './quote-step-form.tsx'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidQuoteDialog({ quote: { id, number, load }, onClose }: QuoteDialogProps) {
  const command = useCommand(contract.quotes.voidQuote, { refreshes: QUOTE_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${number} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void ${number}?`}
      verb="Void quote"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a quote that was entered by mistake. It leaves every figure, and the pay and points that came from it go too.
      {load ? ` The load ${load.number} stays; void it too if it is no load.` : ''} Nothing is deleted, but this cannot
      be undone.
    </ConfirmReason>
  )
}
