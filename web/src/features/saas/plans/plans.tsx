import { contract, type SaasPlan } from '@holdfast/contract'
import { useState } from 'react'
import { useMe, useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Count, Money } from '../../../ui/figure.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { useSaasDesk } from '../saas-ventures.ts'
import { intervalOptions } from '../saas-words.ts'
import { PlanDialog } from './plan-dialog.tsx'

/** What can be bought, by name; a plan opens to be edited. */
export function Plans() {
  const [plan, setPlan] = useState<SaasPlan | null>(null)
  const { ventures } = useMe()
  const asked = { ventureId: useVenture()?.id, limit: 100 }
  const { rows, loading, problem, retry, more } = useList(contract.saasPlans.listSaasPlans, asked)
  const mayEdit = useSaasDesk() !== undefined
  if (problem) return <Problem error={problem} retry={retry} />
  const venture = ventures.find(({ id }) => id === plan?.ventureId)
  return (
    <>
      <Section flush title="Plans" aside="By name">
        <DataTable
          label="Plans"
          rows={rows}
          rowKey={({ id }) => id}
          columns={COLUMNS}
          {...(mayEdit && { opening: { onOpen: setPlan } })}
          loading={loading}
          more={more}
          empty={
            <Empty title="No plans yet">
              {mayEdit
                ? 'Enter the first one with “New plan”. A subscription may also have a price of its own.'
                : 'Plans appear here as soon as somebody who keeps the subscriptions enters one.'}
            </Empty>
          }
        />
      </Section>
      {plan && venture && <PlanDialog venture={venture} plan={plan} onClose={() => setPlan(null)} />}
    </>
  )
}

const billedText = ({ interval }: SaasPlan) => intervalOptions.find(({ value }) => value === interval)?.label ?? ''

const COLUMNS: readonly Column<SaasPlan>[] = [
  {
    key: 'name',
    head: 'Plan',
    width: 240,
    cell: (plan) => (
      <TwoLines sub={billedText(plan)} phone={billedText(plan)}>
        {plan.name}
      </TwoLines>
    ),
  },
  {
    key: 'state',
    head: 'State',
    width: 140,
    phone: false,
    cell: ({ isRetired }) => (
      <State plain kind={isRetired ? 'none' : 'ok'}>
        {isRetired ? 'Retired' : 'On offer'}
      </State>
    ),
  },
  {
    key: 'subscriptions',
    head: 'Subscriptions',
    figure: true,
    width: 132,
    cell: ({ subscriptions }) => <Count value={subscriptions} />,
  },
  { key: 'price', head: 'Price of a seat', figure: true, width: 140, cell: ({ price }) => <Money value={price} /> },
]
