import type { Customer } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatMoney, formatNumber, formatRatio } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Lane } from '../../../ui/lane.tsx'
import { Columns } from '../../../ui/layout.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import type { StatTileProps } from '../../../ui/stat-tile.tsx'
import { StatTiles } from '../../../ui/stat-tiles.tsx'
import { State } from '../../../ui/state.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useVentureOf } from '../freight-ventures.ts'
import css from './company.module.css'
import { ACTIVITY_STATES } from './company-names.ts'
import { CompanyTimeline } from './company-timeline.tsx'
import { ContactLink } from './contact-link.tsx'
import { CustomerDialog } from './customer-dialog.tsx'
import { Details } from './detail.tsx'
import { MergeCustomerDialog } from './merge-customer-dialog.tsx'
import { Shippers } from './shippers.tsx'
import { VoidCompanyDialog } from './void-company-dialog.tsx'
import { VoidedNotice } from './voided-notice.tsx'

/** One customer: what it is worth, where it ships from, whom to call, and on what terms. */
export function CustomerView({ customer }: { readonly customer: Customer }) {
  const [dialog, setDialog] = useState<'edit' | 'merge' | 'void' | null>(null)
  const zone = useVentureOf(customer.ventureId)?.zone ?? 'UTC'
  const close = () => setDialog(null)
  return (
    <>
      <PageHeader
        name={customer.name}
        title={
          <span className={css['title']}>
            {customer.name}
            <ActivityOf customer={customer} />
          </span>
        }
        context={contextOf(customer)}
        controls={
          <>
            {customer.can['merge'] && (
              <Button variant="default" onClick={() => setDialog('merge')}>
                Merge
              </Button>
            )}
            {customer.can['void'] && (
              <Button variant="default" onClick={() => setDialog('void')}>
                Void
              </Button>
            )}
            <ButtonLink variant="default" link={{ to: '/freight/loads', search: { customerId: customer.id } }}>
              Its loads
            </ButtonLink>
          </>
        }
        action={customer.can['change'] && <Button onClick={() => setDialog('edit')}>Edit customer</Button>}
      />
      <VoidedNotice kind="customer" company={customer} zone={zone} />
      {customer.figures.byCurrency.length === 0 ? (
        <Section title="Figures">
          <p className={css['none']}>Nothing was billed to {customer.name} in the last year.</p>
        </Section>
      ) : (
        customer.figures.byCurrency.map((figures) => <StatTiles key={figures.currency} tiles={tilesOf(figures)} />)
      )}
      <Columns
        side={
          <>
            <Section title="Contact and terms">
              <Details of={detailsOf(customer)} />
            </Section>
            <CompanyTimeline timeline={customer.timeline} zone={zone} />
          </>
        }
      >
        <Lanes customer={customer} />
        <Shippers customerId={customer.id} locations={customer.locations} mayAdd={customer.can['change'] === true} />
        {customer.notes && (
          <Section title="Notes">
            <p className={css['notes']}>{customer.notes}</p>
          </Section>
        )}
      </Columns>
      {dialog === 'edit' && <CustomerDialog customer={customer} onClose={close} />}
      {dialog === 'merge' && <MergeCustomerDialog customer={customer} onClose={close} />}
      {dialog === 'void' && <VoidCompanyDialog kind="customer" company={customer} onClose={close} />}
    </>
  )
}

function ActivityOf({ customer: { activity, status, voided } }: { readonly customer: Customer }) {
  const [kind, name] = ACTIVITY_STATES[activity]
  if (voided !== null) return <State kind="none">Void</State>
  return status === 'INACTIVE' ? <State kind="none">Inactive</State> : <State kind={kind}>{name}</State>
}

function contextOf({ lastLoad, dormantAfterDays, activity, mergedFrom }: Customer): string {
  const last = lastLoad ? `Last load ${lastLoad.number} on ${formatDay(lastLoad.deliveredOn, 'year')}` : 'Never shipped'
  const dormant = activity === 'DORMANT' && `dormant after ${dormantAfterDays} days`
  const also = mergedFrom.length > 0 && `also known as ${mergedFrom.map(({ name }) => name).join(', ')}`
  return [last, dormant, also].filter(Boolean).join(' · ')
}

function tilesOf(figures: Customer['figures']['byCurrency'][number]): readonly StatTileProps[] {
  const { loads, revenue, margin, marginPct, unknownCost } = figures
  return [
    { label: 'Revenue, last year', value: formatMoney(revenue), change: 'by billing date' },
    {
      label: 'Margin of known costs',
      value: margin ? formatMoney(margin) : <NoData reason="No cost is known yet" />,
      change: marginPct === null ? undefined : `${formatRatio(marginPct)} of their revenue`,
    },
    {
      label: 'Loads',
      value: formatNumber(loads),
      change: unknownCost > 0 ? `${unknownCost} with cost unknown` : 'all costs known',
    },
  ]
}

function Lanes({ customer }: { readonly customer: Customer }) {
  const { lanes } = customer.figures
  return (
    <Section title="Lanes" aside="Most loads of the last year">
      {lanes.length === 0 && <p className={css['none']}>No lanes yet.</p>}
      <ul className={css['lanes']}>
        {lanes.map(({ originState, destinationState, loads, lastBilledOn }) => (
          <li key={`${originState} ${destinationState}`}>
            <TextLink
              link={{
                to: '/freight/loads',
                search: {
                  customerId: customer.id,
                  originState: originState || '-',
                  destinationState: destinationState || '-',
                },
              }}
            >
              <Lane from={originState || 'unknown'} to={destinationState || 'unknown'} />
            </TextLink>
            <span>
              {loads} {loads === 1 ? 'load' : 'loads'} · last {formatDay(lastBilledOn, 'year')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function detailsOf(customer: Customer) {
  const { contactName, email, phone, billingAddress, paymentDays, creditLimitMinor, currency } = customer
  return {
    Contact: contactName,
    Phone: phone && <ContactLink to={`tel:${phone}`}>{phone}</ContactLink>,
    'E-mail': email && <ContactLink to={`mailto:${email}`}>{email}</ContactLink>,
    'Billing address': billingAddress,
    'Payment terms': paymentDays === null ? null : `${paymentDays} days`,
    'Credit limit': creditLimitMinor === null ? null : formatMoney({ minor: creditLimitMinor, currency }),
  }
}
