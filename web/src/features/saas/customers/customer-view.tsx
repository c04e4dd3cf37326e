import { contract, type SaasCustomer } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '../../../lib/format-time.ts'
import { useList } from '../../../lib/use-list.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { Section } from '../../../ui/section.tsx'
import { MrrList } from '../mrr-list.tsx'
import { SAAS_ANSWERS } from '../saas-answers.ts'
import { StartDialog } from '../steps/start-dialog.tsx'
import { ofSubscription, planColumn } from '../subscriptions/subscription-columns.tsx'
import { openSubscription } from '../subscriptions/subscriptions.tsx'
import { CustomerDialog } from './customer-dialog.tsx'

type Over = 'edit' | 'start' | 'void'

/** One customer: what it pays, and every subscription that it has or had. */
export function CustomerView({ customer }: { readonly customer: SaasCustomer }) {
  const [over, setOver] = useState<Over | null>(null)
  const close = () => setOver(null)
  const { id, ventureId, name, can } = customer
  return (
    <>
      <PageHeader
        title={name}
        context={[customer.reference, customer.email].filter(Boolean).join(' · ')}
        controls={<Controls customer={customer} onOpen={setOver} />}
        action={
          can['subscribe'] && (
            <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOver('start')}>
              New subscription
            </Button>
          )
        }
      />
      <Stack>
        {customer.voided && (
          <Notice kind="bad" title={`Void: ${customer.voided.reason}`}>
            It stands in no list.
          </Notice>
        )}
        <Columns side={<CustomerFacts customer={customer} />}>
          <SubscriptionsOf customer={customer} />
        </Columns>
      </Stack>
      {over === 'edit' && <CustomerDialog ventureId={ventureId} customer={customer} onClose={close} />}
      {over === 'start' && <StartDialog ventureId={ventureId} customer={{ id, name }} onClose={close} />}
      {over === 'void' && <VoidCustomerDialog customer={customer} onClose={close} />}
    </>
  )
}

interface ControlsProps {
  readonly customer: SaasCustomer
  readonly onOpen: (over: Over) => void
}

const Controls = ({ customer: { can }, onOpen }: ControlsProps) => (
  <>
    {can['amend'] && (
      <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={() => onOpen('edit')}>
        Edit
      </Button>
    )}
    {can['void'] && (
      <Button variant="default" onClick={() => onOpen('void')}>
        Void
      </Button>
    )}
  </>
)

const CustomerFacts = ({ customer: { mrr, since, note } }: { readonly customer: SaasCustomer }) => (
  <Section title="Customer">
    <Facts
      facts={[
        { name: 'MRR', value: <MrrList mrr={mrr} /> },
        {
          name: 'Customer since',
          value: since ? formatDay(since, 'year') : <NoData dash reason="It never had a subscription" />,
        },
        { name: 'Note', value: note ?? <NoData dash reason="Nobody has written one" /> },
      ]}
    />
  </Section>
)

function SubscriptionsOf({ customer: { id, ventureId, name } }: { readonly customer: SaasCustomer }) {
  const asked = { ventureId, customerId: id, limit: 50 }
  const { rows, loading, problem, retry, more } = useList(contract.saasSubscriptions.listSubscriptions, asked)
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Subscriptions" aside="Newest first">
      <DataTable
        label={`Subscriptions of ${name}`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[planColumn, ...ofSubscription]}
        opening={openSubscription}
        loading={loading}
        more={more}
        empty={<Empty title="No subscription yet">{name} pays nothing until its first one starts.</Empty>}
      />
    </Section>
  )
}

/** Nothing leads out of void, so it is asked before and not undone after. */
function VoidCustomerDialog({
  customer: { id, name },
  onClose,
}: {
  readonly customer: SaasCustomer
  readonly onClose: () => void
}) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${name}?`}
      verb="Void customer"
      endpoint={contract.saasCustomers.voidSaasCustomer}
      input={(reason) => ({ id, reason })}
      refreshes={SAAS_ANSWERS}
      done={() => `${name} is void.`}
    >
      For a customer that was entered by mistake. It leaves every list, and its name is free again. This cannot be
      undone.
    </ReasonDialog>
  )
}
