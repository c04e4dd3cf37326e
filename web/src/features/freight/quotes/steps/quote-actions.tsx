import type { Quote } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { primaryQuoteStep, QUOTE_STEP_WORDS, type QuoteStep, stepsOf, verbOf } from './quote-step-words.ts'

interface QuoteActionsProps {
  readonly quote: Quote
  readonly taking: boolean
  readonly onStep: (step: QuoteStep) => void
}

/** Every other answer of the customer as a button, then what edits and corrects. */
export function QuoteControls({
  quote,
  onStep,
  onEdit,
}: Omit<QuoteActionsProps, 'taking'> & { readonly onEdit: () => void }) {
  const primary = primaryQuoteStep(quote)
  return (
    <>
      {quote.can['amend'] && (
        <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
          Edit
        </Button>
      )}
      {stepsOf(quote)
        .filter((step) => step !== primary)
        .map((step) => (
          <StepButton key={step} quote={quote} step={step} onStep={onStep} />
        ))}
    </>
  )
}

export function PrimaryQuoteStep({ quote, taking, onStep }: QuoteActionsProps) {
  const step = primaryQuoteStep(quote)
  if (!step) return null
  const { Icon } = QUOTE_STEP_WORDS[step]
  return (
    <Button leftSection={<Icon size={15} aria-hidden />} loading={taking} onClick={() => onStep(step)}>
      {verbOf(step, quote)}
    </Button>
  )
}

interface StepButtonProps {
  readonly quote: Quote
  readonly step: QuoteStep
  readonly onStep: (step: QuoteStep) => void
}

function StepButton({ quote, step, onStep }: StepButtonProps) {
  const { Icon } = QUOTE_STEP_WORDS[step]
  return (
    <Button variant="default" leftSection={<Icon size={15} aria-hidden />} onClick={() => onStep(step)}>
      {verbOf(step, quote)}
    </Button>
  )
}
