import type { Quote, QuoteChange } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import css from '../../steps/step-form.module.css'
import { useChangeQuote } from '../quote-answers.ts'

/** What every dialog of a step is given. */
export interface QuoteDialogProps {
  readonly quote: Quote
  readonly onClose: () => void
}

interface QuoteStepFormProps<In extends FieldValues, Out> extends QuoteDialogProps {
  readonly title: string
  /** What follows from it, in a sentence. */
  readonly lead: string
  readonly verb: string
  readonly form: UseFormReturn<In, unknown, Out>
  readonly change: (values: Out) => QuoteChange
  readonly done: string
  readonly children: ReactNode
}

/** A dialog that takes one step; what the server refuses stands in it, and nothing that was typed is lost. */
export function QuoteStepForm<In extends FieldValues, Out>(props: QuoteStepFormProps<In, Out>) {
  const { quote, title, lead, verb, form, change, done, onClose, children } = props
  const command = useChangeQuote()
  const submit = async (values: Out) => {
    await command.mutateAsync({ id: quote.id, ...change(values) })
    onClose()
    void toast(done)
  }
  return (
    <Modal opened onClose={onClose} title={title} size={480}>
      <Form form={form} onSubmit={submit}>
        <p className={css['lead']}>{lead}</p>
        {children}
        <FormButtons verb={verb} onCancel={onClose} />
      </Form>
    </Modal>
  )
}
