import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { CompanyField } from '../company-field.tsx'
import type { CompanyKind } from '../company-kinds.ts'
import { MERGE_ANSWERS } from './company-answers.ts'
import css from './merge-dialog.module.css'
import type { MergeSide } from './merge-side.ts'
import { MergeSides } from './merge-sides.tsx'

interface MergeDialogProps {
  readonly kind: CompanyKind
  readonly ventureId: string
  readonly open: MergeSide
  /** Reads the other one; null: none is chosen, or it is on its way. */
  readonly useSide: (id: string) => MergeSide | null
  readonly onClose: () => void
}

const MERGES = { customer: contract.customers.mergeCustomer, carrier: contract.carriers.mergeCarrier } as const
const PATHS = { customer: '/freight/customers/$id', carrier: '/freight/carriers/$id' } as const
const MOVES = { customer: 'quotes, locations', carrier: 'fall-offs, lanes, numbers' } as const
const schema = z.object({ otherId: z.string('must name the other one').min(1, 'must name the other one') })

/** Both sides beside each other before they become one; which of them stays is chosen in sight of both. */
export function MergeDialog({ kind, ventureId, open, useSide, onClose }: MergeDialogProps) {
  const form = useZodForm(schema, { otherId: '' })
  const otherId = useWatch({ control: form.control, name: 'otherId' }) ?? ''
  const other = useSide(otherId === open.id ? '' : otherId)
  const [staysOpen, setStaysOpen] = useState(true)
  const navigate = useNavigate()
  const customer = useCommand(MERGES.customer, { refreshes: MERGE_ANSWERS })
  const carrier = useCommand(MERGES.carrier, { refreshes: MERGE_ANSWERS })

  const merge = async () => {
    if (other === null) return
    const [goes, stays] = staysOpen ? [other, open] : [open, other]
    await (kind === 'customer' ? customer : carrier).mutateAsync({ id: goes.id, intoId: stays.id })
    onClose()
    void toast(`${goes.name} is ${stays.name} from now on.`)
    await navigate({ to: PATHS[kind], params: { id: stays.id }, replace: true })
  }

  return (
    <Dialog title={`Merge ${open.name} with another ${kind}`} size={720} onClose={onClose}>
      <Form form={form} onSubmit={merge}>
        <CompanyField required autoFocus kind={kind} name="otherId" label={`The other ${kind}`} ventureId={ventureId} />
        {otherId === open.id && <p className={css['what']}>This is the one that is open. Choose another one.</p>}
        {other && <MergeSides sides={[open, other]} firstStays={staysOpen} onStay={setStaysOpen} />}
        <p className={css['what']}>
          Loads, {MOVES[kind]} and references move to the one that stays. The other one is kept under it and shown no
          more. This cannot be undone.
        </p>
        <FormButtons
          verb={other ? `Keep ${staysOpen ? open.name : other.name}, merge` : 'Merge'}
          disabled={other === null}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  )
}
