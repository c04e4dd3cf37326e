import type { HotelDispute, HotelDisputeChange } from '@holdfast/contract'
import type { ComponentProps } from 'react'
import type { FieldValues } from 'react-hook-form'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useChangeDispute } from '../dispute-answers.ts'

/** What every dialog of a dispute is given. */
export interface DisputeDialogProps {
  readonly dispute: HotelDispute
  readonly onClose: () => void
}

type Asked<In extends FieldValues, Out> = Omit<ComponentProps<typeof FormDialog<In, Out>>, 'onSubmit'>

interface DisputeStepFormProps<In extends FieldValues, Out> extends DisputeDialogProps, Asked<In, Out> {
  readonly change: (values: Out) => HotelDisputeChange
  readonly done: string
}

export function DisputeStepForm<In extends FieldValues, Out>({
  dispute,
  change,
  done,
  ...asked
}: DisputeStepFormProps<In, Out>) {
  const command = useChangeDispute()
  const submit = async (values: Out) => {
    await command.mutateAsync({ id: dispute.id, ...change(values) })
    asked.onClose()
    void toast(done)
  }
  return <FormDialog {...asked} onSubmit={submit} />
}
