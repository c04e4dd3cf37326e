import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { Dialog } from './dialog.tsx'
import { Form } from './form.tsx'
import { FormButtons } from './form-buttons.tsx'
import css from './form-dialog.module.css'

interface FormDialogProps<In extends FieldValues, Out> {
  readonly title: string
  /** What follows from it, in one or two sentences. */
  readonly lead?: ReactNode
  readonly verb: string
  readonly form: UseFormReturn<In, unknown, Out>
  /** Throws or rejects to refuse; otherwise the dialog is to be closed by whoever sends. */
  readonly onSubmit: (values: Out) => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One step or one record in a dialog: what the server refuses stands in it, and nothing that was typed is lost. */
export function FormDialog<In extends FieldValues, Out>(props: FormDialogProps<In, Out>) {
  const { title, lead, verb, form, onSubmit, onClose, children } = props
  return (
    <Dialog title={title} size={480} onClose={onClose}>
      <Form form={form} onSubmit={onSubmit}>
        {lead && <p className={css['lead']}>{lead}</p>}
        {children}
        <FormButtons verb={verb} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
