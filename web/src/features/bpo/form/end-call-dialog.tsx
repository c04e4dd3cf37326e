import { contract } from '@holdfast/contract'
import { z } from 'zod'
import { formatDuration } from '../../../lib/format.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DurationField } from '../../../ui/duration-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { CALL_ANSWERS } from '../call-answers.ts'
import { useMyAgents } from '../desks.ts'
import { CallFacts } from './call-facts.tsx'
import { type Ending, entriesAtEnd } from './ending.ts'
import { endOf, isForgotten } from './lasted.ts'
import { outcomeBody } from './outcome-body.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import { duration, outcomeValues } from './outcome-values.ts'
import { talkFits } from './talk-fits.ts'
import { useWrapUp } from './use-wrap-up.ts'

const schema = outcomeValues
  .extend({ lasted: duration, endReason: z.string().trim().max(500, 'must have at most 500 characters').nullable() })
  .superRefine(talkFits)

interface EndCallDialogProps {
  readonly ending: Ending
  readonly onClose: () => void
  readonly onVoid?: (() => void) | undefined
}

/** One dialog between two calls: what the clock knows is filled in, and the wrap-up runs until it is saved. */
export function EndCallDialog({ ending, onClose, onVoid }: EndCallDialogProps) {
  const { call, at, onEnded } = ending
  const forgotten = isForgotten(call, at)
  const isMine = useMyAgents().some(({ id }) => id === call.agent.id)
  const form = useZodForm(schema, { ...entriesAtEnd(ending, forgotten), endReason: null })
  const wrapUp = useWrapUp(at, !forgotten)
  const command = useCommand(contract.bpo.changeCall, { refreshes: CALL_ANSWERS })
  const submit = async ({ lasted, endReason, ...outcome }: z.output<typeof schema>) => {
    const wrapSeconds = outcome.wrapSeconds ?? wrapUp.stop()
    const body = outcomeBody(call.direction, { ...outcome, wrapSeconds })
    await command.mutateAsync({
      id: call.id,
      endedAt: endOf(call.startedAt, lasted),
      ...known(body),
      ...(endReason && { endReason }),
    })
    onEnded?.()
    onClose()
    void toast(`The call with ${call.campaign.name} is ended, ${formatDuration(lasted)}.`)
  }
  return (
    <Dialog onClose={onClose} title="End call" size={520}>
      <Form form={form} onSubmit={submit}>
        <CallFacts call={call} onVoid={onVoid} />
        {forgotten && (
          <DurationField required name="lasted" label="Lasted" hint="From start to end, as you remember it" />
        )}
        <OutcomeFields
          autoFocus={!forgotten}
          direction={call.direction}
          ventureId={call.ventureId}
          wrap={wrapUp.words}
        />
        {!isMine && <TextField name="endReason" label="Why you end it" hint={`It is a call of ${call.agent.name}`} />}
        <FormButtons verb="End call" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

/** What nobody knows yet is left out: the server keeps it unknown, or as somebody else recorded it. */
const known = <Body extends object>(body: Body): Partial<Body> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as Partial<Body>
