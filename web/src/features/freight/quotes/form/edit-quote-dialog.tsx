import { contract, type Quote } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ProblemError } from '../../../../lib/problem-error.ts'
import { readOf } from '../../../../lib/query.ts'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { changedFields } from '../../form/changed-fields.ts'
import { useChangeQuote } from '../quote-answers.ts'
import { QuoteConflict } from './quote-conflict.tsx'
import { QuoteFields } from './quote-fields.tsx'
import { type QuoteEntries, quoteValues } from './quote-values.ts'

interface EditQuoteDialogProps {
  readonly quote: Quote
  readonly onClose: () => void
}

/** Edits what the editor saw: whoever saved meanwhile is shown before anything of theirs is written over. */
export function EditQuoteDialog({ quote, onClose }: EditQuoteDialogProps) {
  const [base, setBase] = useState(quote)
  const [newer, setNewer] = useState<Quote | null>(null)
  const form = useZodForm(quoteValues, entriesOf(base))
  const client = useQueryClient()
  const command = useChangeQuote()

  const submit = async (values: z.output<typeof quoteValues>) => {
    const changes = changedFields(quoteValues.parse(entriesOf(base)), values)
    if (Object.keys(changes).length === 0) return onClose()
    try {
      await command.mutateAsync({ id: base.id, version: base.version, ...changes })
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'record.changed') throw error
      return setNewer(await client.fetchQuery({ ...readOf(contract.quotes.getQuote, { id: base.id }), staleTime: 0 }))
    }
    onClose()
    void toast(`${base.number} is saved.`)
  }

  const takeOver = (current: Quote) => {
    // What the editor typed stays; the other fields take what is stored now.
    form.reset(entriesOf(current), { keepDirtyValues: true })
    setBase(current)
    setNewer(null)
  }

  return (
    <Modal opened onClose={onClose} title={`Edit ${base.number}`} size={680}>
      <Form form={form} onSubmit={submit}>
        {newer && <QuoteConflict before={base} now={newer} onTakeOver={() => takeOver(newer)} />}
        <QuoteFields
          ventureId={base.ventureId}
          currency={base.price.currency}
          zone={base.zone}
          customer={base.customer}
          salesperson={base.salesperson}
          agreed={base.agreed !== null}
        />
        {!newer && <FormButtons verb="Save quote" onCancel={onClose} />}
      </Form>
    </Modal>
  )
}

const entriesOf = (quote: Quote): QuoteEntries => ({
  customerId: quote.customer.id,
  salespersonId: quote.salesperson?.id ?? null,
  origin: quote.origin,
  destination: quote.destination,
  equipment: quote.equipment,
  priceMinor: quote.price.minor,
  expectedCostMinor: quote.expectedCost?.minor ?? null,
  miles: quote.miles,
  weightPounds: quote.weightPounds,
  pickup: quote.pickup,
  validUntil: quote.validUntil,
  requestedAt: quote.requestedAt,
  notes: quote.notes ?? '',
})
