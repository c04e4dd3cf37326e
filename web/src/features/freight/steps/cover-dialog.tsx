import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { MoneyField } from '../../../ui/money-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { CarrierGate } from '../companies/carrier-gate.tsx'
import { CompanyField } from '../company-field.tsx'
import type { Company } from '../company-kinds.ts'
import { useVentureOf } from '../freight-ventures.ts'
import { usePeople } from '../use-people.ts'
import { type StepDialogProps, StepForm } from './step-form.tsx'

const cost = z.int().min(0, 'must not be below zero').nullable()
const byCarrier = z.object({
  carrierId: z.string('must name a carrier').min(1, 'must name a carrier'),
  cost,
  overrideReason: z.string().trim().max(500, 'must have at most 500 characters'),
})
const byOwnTruck = z
  .object({
    driverId: z.string().nullable(),
    truck: z.string().trim().max(40, 'must have at most 40 characters'),
    cost,
  })
  .refine(({ driverId, truck }) => driverId !== null || truck !== '', {
    path: ['truck'],
    message: 'must be named when the driver is not',
  })

interface CoverDialogProps extends StepDialogProps {
  /** Who was chosen before the dialog opened. */
  readonly chosen?: Company | undefined
}

/** Truckers choose between their own truck and a carrier; brokers have carriers only. */
export function CoverDialog(props: CoverDialogProps) {
  const isTrucker = useVentureOf(props.load.ventureId)?.type === 'TRANSPORT'
  const [own, setOwn] = useState(props.chosen === undefined)
  const choice = isTrucker && (
    <SegmentedControl
      aria-label="Who takes the load"
      value={own ? 'own' : 'carrier'}
      onChange={(who) => setOwn(who === 'own')}
      data={[
        { value: 'own', label: 'Our own truck' },
        { value: 'carrier', label: 'A carrier' },
      ]}
    />
  )
  return isTrucker && own ? <OwnTruck {...props}>{choice}</OwnTruck> : <Carrier {...props}>{choice}</Carrier>
}

type Props = CoverDialogProps & { readonly children: React.ReactNode }

function Carrier({ load, chosen, onClose, children }: Props) {
  const form = useZodForm(byCarrier, {
    carrierId: chosen?.id ?? '',
    cost: load.cost?.minor ?? null,
    overrideReason: '',
  })
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={`Cover ${load.number}`}
      verb="Cover load"
      form={form}
      change={({ carrierId, cost: minor, overrideReason }) => ({
        status: 'COVERED',
        carrierId,
        ...costOf(minor),
        ...(overrideReason && { overrideReason }),
      })}
      done={({ number, carrier }) => `${number} is covered${carrier ? ` with ${carrier.name}` : ''}.`}
    >
      {children}
      <CompanyField
        required
        autoFocus
        kind="carrier"
        name="carrierId"
        label="Carrier"
        ventureId={load.ventureId}
        known={chosen ?? null}
      />
      <CarrierGate />
      <CostField currency={load.bill.currency} />
    </StepForm>
  )
}

function OwnTruck({ load, onClose, children }: Props) {
  const form = useZodForm(byOwnTruck, { driverId: null, truck: '', cost: load.cost?.minor ?? null })
  const people = usePeople(load.ventureId)
  return (
    <StepForm
      load={load}
      onClose={onClose}
      title={`Cover ${load.number}`}
      verb="Cover load"
      form={form}
      change={({ driverId, truck, cost: minor }) => ({
        status: 'COVERED',
        ownUnit: { ...(driverId !== null && { driverId }), ...(truck && { truck }) },
        ...costOf(minor),
      })}
      done={({ number }) => `${number} is covered with our own truck.`}
    >
      {children}
      <TextField name="truck" label="Truck" placeholder="MH 12 QW 4471" />
      <SelectField
        searchable
        name="driverId"
        label="Driver"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CostField currency={load.bill.currency} />
    </StepForm>
  )
}

const CostField = ({ currency }: { readonly currency: string }) => (
  <MoneyField name="cost" label="Cost" currency={currency} hint="Leave empty while it is not known" />
)

/** Left out, the cost stays what the load says. */
const costOf = (minor: number | null) => (minor === null ? {} : { carrierCostMinor: minor })
