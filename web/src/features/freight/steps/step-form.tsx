import type { Load, LoadChange } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import css from './step-form.module.css'
import { useChangeLoad } from './use-change-load.ts'

/** What every dialog of a step is given. */
export interface StepDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

interface StepFormProps<In extends FieldValues, Out> extends StepDialogProps {
  readonly title: string
  /** What follows from it, in one or two sentences. */
  readonly lead?: ReactNode
  readonly verb: string
  readonly form: UseFormReturn<In, unknown, Out>
  readonly change: (values: Out) => LoadChange
  readonly done: (load: Load) => string
  readonly children: ReactNode
}

/** A dialog that takes one step; what the server refuses stands in it, and nothing that was typed is lost. */
export function StepForm<In extends FieldValues, Out>(props: StepFormProps<In, Out>) {
  const { load, title, lead, verb, form, change, done, onClose, children } = props
  const command = useChangeLoad()
  const submit = async (values: Out) => {
    const after = await command.mutateAsync({ id: load.id, ...change(values) })
    onClose()
    void toast(done(after))
  }
  return (
    <Modal opened onClose={onClose} title={title} size={480}>
      <Form form={form} onSubmit={submit}>
        {lead && <p className={css['lead']}>{lead}</p>}
        {children}
        <FormButtons verb={verb} onCancel={onClose} />
      </Form>
    </Modal>
  )
}
