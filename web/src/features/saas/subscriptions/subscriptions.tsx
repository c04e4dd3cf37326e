import { contract, type SubscriptionRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { download } from '../../../lib/download.ts'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { useSaasDesk, useSaasVentures } from '../saas-ventures.ts'
import { subscriptionColumns } from './subscription-columns.tsx'
import { SubscriptionFilters } from './subscription-filters.tsx'
import { NO_SUBSCRIPTION_FILTERS, useSubscriptionFilters } from './use-subscription-filters.ts'

/** Every subscription of the person's ventures that the filters leave, the newest first. */
export function Subscriptions() {
  const ventureId = useVenture()?.id
  const [only, ...others] = useSaasVentures()
  const { filters, isFiltered } = useSubscriptionFilters()
  const asked = { ...filters, ventureId, limit: 50 }
  const { rows, loading, problem, retry, more } = useList(contract.saasSubscriptions.listSubscriptions, asked)
  return (
    <>
      <SubscriptionFilters ventureId={others.length === 0 ? only?.id : undefined} />
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <Section flush title={isFiltered ? 'Subscriptions that match' : 'Subscriptions'} aside="Newest first">
          <DataTable
            label="Subscriptions"
            rows={rows}
            rowKey={({ id }) => id}
            columns={subscriptionColumns}
            opening={openSubscription}
            loading={loading}
            more={more}
            empty={<EmptySubscriptions />}
          />
        </Section>
      )}
    </>
  )
}

export const openSubscription: NonNullable<DataTableProps<SubscriptionRow>['opening']> = {
  link: ({ id }) => ({ to: '/saas/subscriptions/$id', params: { id } }),
}

/** The list as it is filtered, whole, as a file; of several ventures one file each. */
export function SubscriptionsExport() {
  const { filters } = useSubscriptionFilters()
  return (
    <ExportButton
      choices={useSaasVentures().map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.saasSubscriptions.exportSubscriptions, { ...filters, ventureId: id }),
      }))}
    />
  )
}

function EmptySubscriptions() {
  const { change, isFiltered } = useSubscriptionFilters()
  const mayStart = useSaasDesk() !== undefined
  if (isFiltered)
    return (
      <Empty
        title="No subscription matches"
        action={
          <Button variant="default" onClick={() => change(NO_SUBSCRIPTION_FILTERS)}>
            Clear filters
          </Button>
        }
      >
        None has all that you filter by. Take a filter off to see more.
      </Empty>
    )
  return (
    <Empty title="No subscriptions yet">
      {mayStart
        ? 'Start the first one with “New subscription”, or import those that you have.'
        : 'They appear here as soon as somebody who keeps the subscriptions starts one.'}
    </Empty>
  )
}
