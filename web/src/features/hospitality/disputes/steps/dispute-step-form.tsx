import type { HotelDispute, HotelDisputeChange } from '@holdfast/contract'
import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useChangeDispute } from '../dispute-answers.ts'
import css from './dispute-step-form.module.css'

/** What every dialog of a dispute is given. */
export interface DisputeDialogProps {
  readonly dispute: HotelDispute
  readonly onClose: () => void
}

interface DisputeStepFormProps<In extends FieldValues, Out> extends DisputeDialogProps {
  readonly title: string
  /** What follows from it, in a sentence. */
  readonly lead: string
  readonly verb: string
  readonly form: UseFormReturn<In, unknown, Out>
  readonly change: (values: Out) => HotelDisputeChange
  readonly done: string
  readonly children: ReactNode
}

/** A dialog that takes one step; what the server refuses stands in it, and nothing that was typed is lost. */
export function DisputeStepForm<In extends FieldValues, Out>(props: DisputeStepFormProps<In, Out>) {
  const { dispute, title, lead, verb, form, change, done, onClose, children } = props
  const command = useChangeDispute()
  const submit = async (values: Out) => {
    await command.mutateAsync({ id: dispute.id, ...change(values) })
    onClose()
    void toast(done)
  }
  return (
    <Dialog title={title} size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <p className={css['lead']}>{lead}</p>
        {children}
        <FormButtons verb={verb} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
