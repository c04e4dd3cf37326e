import type { Quote } from '@holdfast/contract'
import { type ReactNode, useState } from 'react'
import { useMe } from '../../../../lib/session.ts'
import { Columns } from '../../../../ui/layout.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import css from '../../load/load-view.module.css'
import { EditQuoteDialog } from '../form/edit-quote-dialog.tsx'
import { AcceptDialog, CounterDialog, RejectDialog } from '../steps/answer-dialogs.tsx'
import type { QuoteDialogProps } from '../steps/quote-step-form.tsx'
import type { QuoteStep } from '../steps/quote-step-words.ts'
import { SendAgainDialog } from '../steps/send-again-dialog.tsx'
import { useQuickQuoteStep } from '../steps/use-quick-quote-step.ts'
import { VoidQuoteDialog } from '../steps/void-quote-dialog.tsx'
import { LanePaid } from './lane-history.tsx'
import { QuoteDetails } from './quote-details.tsx'
import { QuoteHeader } from './quote-header.tsx'
import { QuoteRoad } from './quote-road.tsx'
import { QuoteTimeline } from './quote-timeline.tsx'

interface QuoteViewProps {
  readonly quote: Quote
  /** What other areas keep about it. */
  readonly beside?: ReactNode
}

/** One quote with everything that may be done with it. */
export function QuoteView({ quote, beside }: QuoteViewProps) {
  const [dialog, setDialog] = useState<QuoteStep | 'edit' | null>(null)
  const quick = useQuickQuoteStep(quote)
  const step = (name: QuoteStep) => (quick.isQuick(name) ? void quick.take(name) : setDialog(name))
  const seesAll = useMe().ventures.find(({ id }) => id === quote.ventureId)?.can['freight.read'] === true
  const Dialog = dialog && DIALOGS[dialog]
  return (
    <>
      <QuoteHeader quote={quote} taking={quick.taking} onStep={step} onEdit={() => setDialog('edit')} />
      {quick.error && (
        <div className={css['refusal']}>
          <Problem error={quick.error} />
        </div>
      )}
      {quote.voided && (
        <div className={css['refusal']}>
          <Notice kind="bad" title={`Void: ${quote.voided.reason}`}>
            It counts in no figure.
          </Notice>
        </div>
      )}
      <QuoteRoad quote={quote} />
      <Columns
        side={
          <>
            {beside}
            <QuoteTimeline quote={quote} />
          </>
        }
      >
        <QuoteDetails quote={quote} />
        {seesAll && <LanePaid quote={quote} />}
      </Columns>
      {Dialog && <Dialog quote={quote} onClose={() => setDialog(null)} />}
    </>
  )
}

/** What asks for something first; the others are taken at one click. */
const DIALOGS: Readonly<Partial<Record<QuoteStep | 'edit', (props: QuoteDialogProps) => React.ReactNode>>> = {
  edit: EditQuoteDialog,
  send: SendAgainDialog,
  accept: AcceptDialog,
  counter: CounterDialog,
  reject: RejectDialog,
  void: VoidQuoteDialog,
}
