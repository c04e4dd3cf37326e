import { contract, type Quote } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { changedFields } from '../../../../lib/changed-fields.ts'
import { readOf } from '../../../../lib/query.ts'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { useEdit } from '../../../../ui/use-edit.ts'
import { useChangeQuote } from '../quote-answers.ts'
import { QuoteConflict } from './quote-conflict.tsx'
import { QuoteFields } from './quote-fields.tsx'
import { type QuoteEntries, quoteValues } from './quote-values.ts'

interface EditQuoteDialogProps {
  readonly quote: Quote
  readonly onClose: () => void
}

export function EditQuoteDialog({ quote, onClose }: EditQuoteDialogProps) {
  const client = useQueryClient()
  const command = useChangeQuote()
  const { form, base, submit, conflict } = useEdit({
    record: quote,
    schema: quoteValues,
    entriesOf,
    nameOf: ({ number }) => number,
    changesOf: (base, values) => changedFields(quoteValues.parse(entriesOf(base)), values),
    save: (edit) => command.mutateAsync(edit),
    read: ({ id }) => client.fetchQuery({ ...readOf(contract.quotes.getQuote, { id }), staleTime: 0 }),
    onClose,
  })
  return (
    <Modal opened onClose={onClose} title={`Edit ${base.number}`} size={680}>
      <Form form={form} onSubmit={submit}>
        {conflict && <QuoteConflict before={base} now={conflict.now} onTakeOver={conflict.takeOver} />}
        <QuoteFields
          ventureId={base.ventureId}
          currency={base.price.currency}
          zone={base.zone}
          customer={base.customer}
          salesperson={base.salesperson}
          agreed={base.agreed !== null}
        />
        {!conflict && <FormButtons verb="Save quote" onCancel={onClose} />}
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
