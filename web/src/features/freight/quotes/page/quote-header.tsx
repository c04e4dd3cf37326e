import type { Quote } from '@holdfast/contract'
import { formatNumber } from '../../../../lib/format.ts'
import { placeText } from '../../../../lib/place-text.ts'
import { Lane } from '../../../../ui/lane.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { State } from '../../../../ui/state.tsx'
import css from '../../load/load-header.module.css'
import { EQUIPMENT_NAMES } from '../../names.ts'
import { QuoteState } from '../quote-state.tsx'
import { PrimaryQuoteStep, QuoteControls } from '../steps/quote-actions.tsx'
import type { QuoteStep } from '../steps/quote-step-words.ts'

interface QuoteHeaderProps {
  readonly quote: Quote
  readonly taking: boolean
  readonly onStep: (step: QuoteStep) => void
  readonly onEdit: () => void
}

export function QuoteHeader({ quote, taking, onStep, onEdit }: QuoteHeaderProps) {
  const { origin, destination } = quote
  return (
    <PageHeader
      name={quote.number}
      title={
        <span className={css['title']}>
          <Lane from={placeText(origin)} to={placeText(destination)} />
          {quote.voided ? <State kind="bad">Void</State> : <QuoteState status={quote.status} />}
        </span>
      }
      context={contextOf(quote)}
      controls={<QuoteControls quote={quote} onStep={onStep} onEdit={onEdit} />}
      action={<PrimaryQuoteStep quote={quote} taking={taking} onStep={onStep} />}
    />
  )
}

/** What is known, in one line; what is not known takes no room. */
function contextOf({ number, customer, equipment, miles, weightPounds }: Quote): string {
  return [
    `Quote ${number}`,
    customer.name,
    EQUIPMENT_NAMES[equipment],
    miles !== null && `${formatNumber(miles)} miles`,
    weightPounds !== null && `${formatNumber(weightPounds)} lb`,
  ]
    .filter(Boolean)
    .join(' · ')
}
