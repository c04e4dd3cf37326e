import { contract, type Load, type OutreachAward } from '@holdfast/contract'
import { useState } from 'react'
import { z } from 'zod'
import { asProblem } from '../../../../lib/problem-error.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { CarrierGate } from '../../companies/carrier-gate.tsx'
import { OUTREACH_ANSWERS } from '../outreach-answers.ts'
import type { OutreachWish } from '../outreach-wish.ts'
import { firstCost } from './first-cost.ts'
import { TakenNotice } from './taken-notice.tsx'

const schema = z.object({
  /** Whose gate is asked. */
  carrierId: z.string(),
  cost: z.int('must be an amount').min(0, 'must not be below zero').nullable(),
  overrideReason: z.string().trim().max(500, 'must have at most 500 characters'),
})

interface AwardDialogProps {
  readonly load: Load
  readonly wish: OutreachWish
  /** As they are now: they are read again while the dialog is open. */
  readonly awards: readonly OutreachAward[]
  readonly onClose: () => void
}

/** Gives the load to one carrier and covers it; whoever was quicker is named, and nothing is written over. */
export function AwardDialog({ load, wish: { recipient, send }, awards, onClose }: AwardDialogProps) {
  const { carrier } = recipient
  const cost = firstCost(recipient, send)
  const form = useZodForm(schema, { carrierId: carrier.id, cost: cost.minor, overrideReason: '' })
  const command = useCommand(contract.outreach.awardOutreach, { refreshes: OUTREACH_ANSWERS })
  const [wasRefused, setRefused] = useState(false)
  const standing = awards.find(({ ended }) => ended === null)
  const isTaken = !command.isPending && standing !== undefined && standing.recipientId !== recipient.id

  const submit = async (values: z.output<typeof schema>) => {
    setRefused(false)
    const { cost: costMinor, overrideReason } = values
    const asked = { ...(costMinor !== null && { costMinor }), ...(overrideReason && { overrideReason }) }
    try {
      await command.mutateAsync({ recipientId: recipient.id, ...asked })
    } catch (error) {
      if (asProblem(error).code !== 'outreach.already_awarded') throw error
      return setRefused(true)
    }
    onClose()
    void toast(`${load.number} is awarded to ${carrier.name}.`)
  }

  return (
    <Dialog title={`Award ${load.number} to ${carrier.name}`} size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {isTaken || wasRefused ? (
          <TakenNotice award={standing} zone={load.zone} />
        ) : (
          <p>The load is covered with this carrier. Nobody is told by this: confirm it to the carrier yourself.</p>
        )}
        <CarrierGate />
        <MoneyField name="cost" label="Cost" currency={load.bill.currency} hint={cost.from} />
        <FormButtons verb="Award load" onCancel={onClose} disabled={isTaken} />
      </Form>
    </Dialog>
  )
}
