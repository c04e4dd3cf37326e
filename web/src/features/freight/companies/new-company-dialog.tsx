import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { VentureChooser } from '../form/venture-chooser.tsx'
import { useEntryVentures } from '../freight-ventures.ts'
import { CARRIER_ANSWERS, CUSTOMER_ANSWERS } from './company-answers.ts'
import { requiredName } from './optional-text.ts'

const digits = z
  .string()
  .trim()
  .regex(/^\d{0,8}$/, 'must be at most eight digits')
const schema = z.object({ name: requiredName, mcNumber: digits, dotNumber: digits })

interface NewCompanyDialogProps {
  readonly kind: 'customer' | 'carrier'
  /** What a lookup found. */
  readonly given?: Partial<z.input<typeof schema>>
  readonly ventureId?: string
  readonly onClose: () => void
}

const PATHS = { customer: '/freight/customers/$id', carrier: '/freight/carriers/$id' } as const

/** Enters a company; one that is there already is shown in its place. */
export function NewCompanyDialog({ kind, given, ventureId: of, onClose }: NewCompanyDialogProps) {
  const ventures = useEntryVentures()
  const [venture, setVenture] = useState(ventures.find(({ id }) => id === of) ?? ventures[0])
  const ventureId = venture?.id ?? ''
  const [knownId, setKnown] = useState<string | null>(null)
  const form = useZodForm(schema, { name: '', mcNumber: '', dotNumber: '', ...given })
  const navigate = useNavigate()
  const customer = useCommand(contract.freight.createCustomer, { refreshes: CUSTOMER_ANSWERS })
  const carrier = useCommand(contract.freight.createCarrier, { refreshes: CARRIER_ANSWERS })

  const submit = async ({ name, mcNumber, dotNumber }: z.output<typeof schema>) => {
    const numbers = { ...(mcNumber && { mcNumber }), ...(dotNumber && { dotNumber }) }
    try {
      const made =
        kind === 'customer'
          ? await customer.mutateAsync({ ventureId, name })
          : await carrier.mutateAsync({ ventureId, name, ...numbers })
      await navigate({ to: PATHS[kind], params: { id: made.id } })
    } catch (error) {
      const known = error instanceof ProblemError ? error.facts['id'] : undefined
      if (typeof known !== 'string') throw error
      setKnown(known)
    }
  }

  return (
    <Dialog title={`New ${kind}`} size={480} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {knownId !== null && (
          <Notice
            kind="warn"
            title={`This ${kind} is there already`}
            action={<TextLink link={{ to: PATHS[kind], params: { id: knownId } }}>Open it</TextLink>}
          >
            <p>Nothing was entered twice.</p>
          </Notice>
        )}
        {of === undefined && ventures.length > 1 && venture && (
          <VentureChooser ventures={ventures} chosen={venture} onChoose={setVenture} />
        )}
        <TextField required autoFocus name="name" label="Name" />
        {kind === 'carrier' && (
          <FormRow>
            <TextField name="mcNumber" label="MC number" placeholder="884120" />
            <TextField name="dotNumber" label="DOT number" placeholder="2310045" />
          </FormRow>
        )}
        <FormButtons verb={`Add ${kind}`} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
