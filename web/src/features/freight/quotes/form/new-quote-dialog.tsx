import { contract } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type MyVenture, useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { VentureChooser } from '../../form/venture-chooser.tsx'
import { useEntryVentures } from '../../freight-ventures.ts'
import { usePeople } from '../../use-people.ts'
import { QUOTE_ANSWERS } from '../quote-answers.ts'
import { QuoteFields } from './quote-fields.tsx'
import { newQuoteValues, quoteValues } from './quote-values.ts'

/** The form lies over the list; it has an address of its own, so that "New" leads to it from anywhere. */
export function NewQuoteDialog({ onClose }: { readonly onClose: () => void }) {
  const ventures = useEntryVentures()
  const [chosen, setChosen] = useState<MyVenture | null>(null)
  const venture = chosen ?? ventures[0]
  if (!venture) return null
  return (
    <Modal opened onClose={onClose} title="New quote" size={680}>
      <NewQuoteForm key={venture.id} venture={venture} onClose={onClose}>
        {ventures.length > 1 && <VentureChooser ventures={ventures} chosen={venture} onChoose={setChosen} />}
      </NewQuoteForm>
    </Modal>
  )
}

interface NewQuoteFormProps {
  readonly venture: MyVenture
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Whoever enters it sells it, unless they act for the group and belong to no desk. */
function NewQuoteForm({ venture: { id: ventureId, currency, zone, role }, onClose, children }: NewQuoteFormProps) {
  const { user } = useMe()
  const isKnown = usePeople(ventureId).some(({ id }) => id === user.id)
  const [opened] = useState(() => new Date())
  const form = useZodForm(quoteValues, newQuoteValues(opened, role === null ? null : user.id))
  const navigate = useNavigate()
  const create = useCommand(contract.quotes.createQuote, { refreshes: QUOTE_ANSWERS })
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const { id, number } = await create.mutateAsync({ ventureId, ...values })
        void toast(`${number} is entered. Send it when the customer has it.`)
        await navigate({ to: '/freight/quotes/$id', params: { id } })
      }}
    >
      {children}
      <QuoteFields
        ventureId={ventureId}
        currency={currency}
        zone={zone}
        salesperson={role === null || isKnown ? null : user}
      />
      <FormButtons verb="Enter quote" onCancel={onClose} />
    </Form>
  )
}
