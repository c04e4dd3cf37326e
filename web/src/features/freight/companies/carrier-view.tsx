import type { Carrier } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useVentureOf } from '../freight-ventures.ts'
import { capital, EQUIPMENT_NAMES } from '../names.ts'
import { CarrierDialog } from './carrier-dialog.tsx'
import css from './company.module.css'
import { COMPLIANCE_STATES, numbersText } from './company-names.ts'
import { CompanyTimeline } from './company-timeline.tsx'
import { ContactLink } from './contact-link.tsx'
import { Details } from './detail.tsx'
import { GatePanel } from './gate-panel.tsx'
import { lanesText } from './lanes-text.ts'
import { MergeCarrierDialog } from './merge-carrier-dialog.tsx'
import { RegisterPanel } from './register-panel.tsx'
import { Scorecard } from './scorecard.tsx'
import { VoidCompanyDialog } from './void-company-dialog.tsx'
import { VoidedNotice } from './voided-notice.tsx'

/** One carrier: whether it may take a load and why not, how it did, what it has and what the register says. */
export function CarrierView({ carrier }: { readonly carrier: Carrier }) {
  const [dialog, setDialog] = useState<'edit' | 'merge' | 'void' | null>(null)
  const zone = useVentureOf(carrier.ventureId)?.zone ?? 'UTC'
  const close = () => setDialog(null)
  return (
    <>
      <PageHeader
        name={carrier.name}
        title={
          <span className={css['title']}>
            {carrier.name}
            <StandingOf carrier={carrier} />
          </span>
        }
        context={contextOf(carrier)}
        controls={
          <>
            {carrier.can['merge'] && (
              <Button variant="default" onClick={() => setDialog('merge')}>
                Merge
              </Button>
            )}
            {carrier.can['void'] && (
              <Button variant="default" onClick={() => setDialog('void')}>
                Void
              </Button>
            )}
            <ButtonLink variant="default" link={{ to: '/freight/loads', search: { carrierId: carrier.id } }}>
              Its loads
            </ButtonLink>
          </>
        }
        action={carrier.can['change'] && <Button onClick={() => setDialog('edit')}>Edit carrier</Button>}
      />
      <Stack>
        <VoidedNotice kind="carrier" company={carrier} zone={zone} />
        <GatePanel gate={carrier.gate} />
        <Scorecard scorecard={carrier.scorecard} />
        <Columns
          side={
            <>
              <Section title="Contact">
                <Details of={contactOf(carrier)} />
              </Section>
              <CompanyTimeline timeline={carrier.timeline} zone={zone} />
            </>
          }
        >
          <Section title="Equipment, lanes and insurance">
            <Details of={detailsOf(carrier)} />
          </Section>
          <RegisterPanel carrier={carrier} zone={zone} />
          {carrier.notes && (
            <Section title="Notes">
              <p className={css['notes']}>{carrier.notes}</p>
            </Section>
          )}
        </Columns>
      </Stack>
      {dialog === 'edit' && <CarrierDialog carrier={carrier} onClose={close} />}
      {dialog === 'merge' && <MergeCarrierDialog carrier={carrier} onClose={close} />}
      {dialog === 'void' && <VoidCompanyDialog kind="carrier" company={carrier} onClose={close} />}
    </>
  )
}

function StandingOf({ carrier: { doNotUseReason, status, compliance, voided } }: { readonly carrier: Carrier }) {
  const [kind, name] = COMPLIANCE_STATES[compliance]
  if (voided !== null) return <State kind="none">Void</State>
  if (doNotUseReason !== null) return <State kind="bad">Do not use</State>
  return status === 'INACTIVE' ? <State kind="none">Inactive</State> : <State kind={kind}>{name}</State>
}

function contextOf({ mcNumber, dotNumber, scac, mergedFrom }: Carrier): string {
  const also = mergedFrom.length > 0 && `also known as ${mergedFrom.map(({ name }) => name).join(', ')}`
  return [numbersText(mcNumber, dotNumber) ?? 'No MC or DOT number', scac, also].filter(Boolean).join(' · ')
}

function contactOf({ contactName, email, phone, rating }: Carrier) {
  return {
    Contact: contactName,
    Phone: phone && <ContactLink to={`tel:${phone}`}>{phone}</ContactLink>,
    'E-mail': email && <ContactLink to={`mailto:${email}`}>{email}</ContactLink>,
    Rating: rating === null ? null : `${rating} of 5`,
  }
}

function detailsOf(carrier: Carrier) {
  const { equipment, lanes, liability, cargo, currency, scorecard } = carrier
  const policy = ({ amountMinor, expiresOn }: Carrier['liability']) =>
    [
      amountMinor !== null && formatMoney({ minor: amountMinor, currency }),
      expiresOn !== null && `until ${formatDay(expiresOn, 'year')}`,
    ]
      .filter(Boolean)
      .join(', ') || null
  return {
    Equipment: equipment.map((kind) => capital(EQUIPMENT_NAMES[kind])).join(', ') || null,
    'Preferred lanes': lanesText(lanes) || null,
    'Auto liability': policy(liability),
    Cargo: policy(cargo),
    'Last load': scorecard.lastLoad && (
      <TextLink link={{ to: '/freight/loads/$id', params: { id: scorecard.lastLoad.id } }}>
        {scorecard.lastLoad.number}
      </TextLink>
    ),
  }
}
