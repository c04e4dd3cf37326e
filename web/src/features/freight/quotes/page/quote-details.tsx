import type { Quote } from '@holdfast/contract'
import { REASON_NAMES } from '@holdfast/engine/freight'
import { formatInstant } from '../../../../lib/format-time.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TextLink } from '../../../../ui/text-link.tsx'
import { windowText } from '../../load/window-text.ts'
import { capital } from '../../names.ts'

/** Who sells it, until when it holds, what came of it. */
export function QuoteDetails({ quote }: { readonly quote: Quote }) {
  const { zone, load, rejected } = quote
  return (
    <Section title="Quote">
      <Facts
        facts={[
          ...(load
            ? [
                {
                  name: 'Load',
                  value: (
                    <TextLink link={{ to: '/freight/loads/$id', params: { id: load.id } }}>{load.number}</TextLink>
                  ),
                },
              ]
            : []),
          ...(rejected
            ? [
                {
                  name: 'Rejected',
                  value: [capital(REASON_NAMES[rejected.reason]), rejected.note].filter(Boolean).join(': '),
                },
              ]
            : []),
          { name: 'Salesperson', value: quote.salesperson?.name ?? <NoData dash reason="Nobody is named" /> },
          { name: 'Valid until', value: formatInstant(quote.validUntil, zone, true) },
          { name: 'Customer asked', value: formatInstant(quote.requestedAt, zone, true) },
          {
            name: 'First sent',
            value: quote.sentAt ? formatInstant(quote.sentAt, zone, true) : <NoData dash reason="Not sent yet" />,
          },
          {
            name: 'Pickup',
            value: windowText(quote.pickup, zone) ?? <NoData dash reason="Nothing was agreed" />,
          },
          ...(quote.notes ? [{ name: 'Notes', value: quote.notes }] : []),
        ]}
      />
    </Section>
  )
}
