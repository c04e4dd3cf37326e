import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { Empty } from '../../ui/empty.tsx'
import { Blocks } from '../../ui/layout.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Connection } from './connection.tsx'
import { POLL } from './poll.ts'

/** A card per outside service. */
export function Connections() {
  const { data, error, refetch, dataUpdatedAt } = useReply(contract.integrations.listIntegrations, {}, { every: POLL })
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />
  if (data.items.length === 0)
    return <Empty title="No outside service">This installation knows of no service outside of it.</Empty>
  return (
    <Blocks>
      {data.items.map((service) => (
        <Connection
          key={service.provider}
          service={service}
          now={dataUpdatedAt}
          mayCheck={data.can['check'] === true}
        />
      ))}
    </Blocks>
  )
}
