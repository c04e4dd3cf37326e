import type { SubscriptionIntention } from '@holdfast/engine/saas'
import { z } from 'zod'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useChangeSubscription } from '../saas-answers.ts'
import { useTodayOf } from '../saas-ventures.ts'
import { priceText } from '../saas-words.ts'
import type { SubscriptionDialogProps } from './terms-dialog.tsx'

const moveValues = z.object({ on: z.string('must be a day') })

type MoveName = Extract<SubscriptionIntention, 'convert' | 'pause' | 'resume' | 'reactivate'>

const WORDS: Readonly<Record<MoveName, { readonly title: string; readonly verb: string; readonly done: string }>> = {
  convert: { title: 'Convert the trial', verb: 'Convert trial', done: 'pays now' },
  pause: { title: 'Pause the subscription', verb: 'Pause', done: 'is paused' },
  resume: { title: 'Resume the subscription', verb: 'Resume', done: 'pays again' },
  reactivate: { title: 'Reactivate the subscription', verb: 'Reactivate', done: 'is back' },
}

function MoveDialog({ subscription, onClose, move }: SubscriptionDialogProps & { readonly move: MoveName }) {
  const { id, ventureId, customer, changedOn } = subscription
  const today = useTodayOf(ventureId)
  const form = useZodForm(moveValues, { on: today })
  const command = useChangeSubscription()
  const { title, verb, done } = WORDS[move]
  const submit = async ({ on }: z.output<typeof moveValues>) => {
    await command.mutateAsync({ id, on, status: move === 'pause' ? 'PAUSED' : 'ACTIVE' })
    onClose()
    void toast(`${customer.name} ${done}.`)
  }
  return (
    <FormDialog
      title={`${title} of ${customer.name}`}
      lead={
        move === 'pause'
          ? 'It pays nothing while it is paused, and counts as churn where the customer pays nothing else.'
          : `It pays ${priceText(subscription)} from its day on.`
      }
      verb={verb}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField required name="on" label="From" min={changedOn} max={today} />
    </FormDialog>
  )
}

export const ConvertDialog = (props: SubscriptionDialogProps) => <MoveDialog {...props} move="convert" />
export const PauseDialog = (props: SubscriptionDialogProps) => <MoveDialog {...props} move="pause" />
export const ResumeDialog = (props: SubscriptionDialogProps) => <MoveDialog {...props} move="resume" />
export const ReactivateDialog = (props: SubscriptionDialogProps) => <MoveDialog {...props} move="reactivate" />
