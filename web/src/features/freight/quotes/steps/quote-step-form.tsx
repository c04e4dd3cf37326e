import type { Quote, QuoteChange } from '@holdfast/contract'
import type { ComponentProps } from 'react'
import type { FieldValues } from 'react-hook-form'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useChangeQuote } from '../quote-answers.ts'

/** What every dialog of a quote is given. */
export interface QuoteDialogProps {
  readonly quote: Quote
  readonly onClose: () => void
}

type Asked<In extends FieldValues, Out> = Omit<ComponentProps<typeof FormDialog<In, Out>>, 'onSubmit'>

interface QuoteStepFormProps<In extends FieldValues, Out> extends QuoteDialogProps, Asked<In, Out> {
  readonly change: (values: Out) => QuoteChange
  readonly done: string
}

export function QuoteStepForm<In extends FieldValues, Out>({
  quote,
  change,
  done,
  ...asked
}: QuoteStepFormProps<In, Out>) {
  const command = useChangeQuote()
  const submit = async (values: Out) => {
    await command.mutateAsync({ id: quote.id, ...change(values) })
    asked.onClose()
    void toast(done)
  }
  return <FormDialog {...asked} onSubmit={submit} />
}
