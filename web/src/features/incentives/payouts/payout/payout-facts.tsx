import type { Payout } from '@holdfast/contract'
import { formatDay } from '../../../../lib/format-time.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TextLink } from '../../../../ui/text-link.tsx'
import { personPayLink } from '../person-pay-link.ts'

/** How it was paid, and what proves what was approved. */
export function PayoutFacts({ payout }: { readonly payout: Payout }) {
  const { person, paidOn, paymentReference, fileNumber, digest, carriedTo } = payout
  return (
    <Section title="Payment">
      <Facts
        facts={[
          { name: 'Paid on', value: paidOn === null ? 'Not paid' : formatDay(paidOn, 'year') },
          ...(paymentReference === null ? [] : [{ name: 'Reference', value: paymentReference }]),
          { name: 'Payment file', value: fileNumber ?? 'In none' },
          ...(carriedTo === null
            ? []
            : [
                {
                  name: 'Left over went to',
                  value: (
                    <TextLink link={{ to: '/incentives/payouts/$id', params: { id: carriedTo } }}>
                      the next payout
                    </TextLink>
                  ),
                },
              ]),
          {
            name: 'Pay of the days',
            value: <TextLink link={personPayLink(payout, person.id)}>{person.name}</TextLink>,
          },
          ...(digest === null ? [] : [{ name: 'Fingerprint', value: <code>{digest.slice(0, 16)}</code> }]),
        ]}
      />
    </Section>
  )
}
