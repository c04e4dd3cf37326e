import type { Load } from '@holdfast/contract'
import { formatDay, formatInstant } from '../../../lib/format-time.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import css from './details.module.css'

/** Who carries it, and the dates that the books go by. */
export function Details({ load }: { readonly load: Load }) {
  return (
    <Section title="Carrier and billing" aside={load.billingDate ? undefined : 'Billing date is the day of delivery'}>
      <dl className={css['details']}>
        <Detail name="Carrier">{carrierOf(load)}</Detail>
        <Detail name="Billing date">
          {load.billingDate ? formatDay(load.billingDate) : <NoData dash reason="Not delivered yet" />}
        </Detail>
        <Detail name="Invoiced">
          <At instant={load.invoicedAt} zone={load.zone} reason="Not invoiced yet" />
        </Detail>
        <Detail name="Paid">
          <At instant={load.paidAt} zone={load.zone} reason="Not paid yet" />
        </Detail>
        {load.quote && (
          <Detail name="Quote">
            <TextLink link={{ to: '/freight/quotes/$id', params: { id: load.quote.id } }}>{load.quote.number}</TextLink>
          </Detail>
        )}
      </dl>
    </Section>
  )
}

const Detail = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function carrierOf({ carrier, ownUnit }: Load) {
  if (carrier) return carrier.name
  if (ownUnit) return ['Our own truck', ownUnit.truck, ownUnit.driverName].filter(Boolean).join(' · ')
  return <NoData dash reason="No carrier yet" />
}

interface AtProps {
  readonly instant: string | null
  readonly zone: string
  readonly reason: string
}

const At = ({ instant, zone, reason }: AtProps) =>
  instant === null ? <NoData dash reason={reason} /> : <time dateTime={instant}>{formatInstant(instant, zone)}</time>
