import type { Load, LoadChange } from '@holdfast/contract'
import type { ComponentProps } from 'react'
import type { FieldValues } from 'react-hook-form'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useChangeLoad } from './use-change-load.ts'

/** What every dialog of a step is given. */
export interface StepDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

type Asked<In extends FieldValues, Out> = Omit<ComponentProps<typeof FormDialog<In, Out>>, 'onSubmit'>

interface StepFormProps<In extends FieldValues, Out> extends StepDialogProps, Asked<In, Out> {
  readonly change: (values: Out) => LoadChange
  readonly done: (load: Load) => string
}

export function StepForm<In extends FieldValues, Out>({ load, change, done, ...asked }: StepFormProps<In, Out>) {
  const command = useChangeLoad()
  const submit = async (values: Out) => {
    const after = await command.mutateAsync({ id: load.id, ...change(values) })
    asked.onClose()
    void toast(done(after))
  }
  return <FormDialog {...asked} onSubmit={submit} />
}
