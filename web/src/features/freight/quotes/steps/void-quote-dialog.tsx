import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { QUOTE_ANSWERS } from '../quote-answers.ts'
import type { QuoteDialogProps } from './quote-step-form.tsx'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidQuoteDialog({ quote: { id, number, load }, onClose }: QuoteDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${number}?`}
      verb="Void quote"
      endpoint={contract.quotes.voidQuote}
      input={(reason) => ({ id, reason })}
      refreshes={QUOTE_ANSWERS}
      done={() => `${number} is void.`}
    >
      For a quote that was entered by mistake. It leaves every figure, and the pay and points that came from it go too.
      {load ? ` The load ${load.number} stays; void it too if it is no load.` : ''} Nothing is deleted, but this cannot
      be undone.
    </ReasonDialog>
  )
}
