import { useParams, useSearch } from '@tanstack/react-router'
import { useMe } from '../../lib/session.ts'
import { PersonStatement } from './person-statement.tsx'
import { StatementSkeleton } from './statement-skeleton.tsx'
import { TeamList } from './team-list.tsx'
import { useMyPay } from './use-my-pay.ts'

/** The people whose pay one may read in a venture, or the statement of one of them. */
export function TeamPay() {
  const { id = '' } = useParams({ strict: false })
  const { person } = useSearch({ strict: false })
  const venture = useMe().ventures.find((each) => each.id === id)
  // Outside of the person's ventures the server's refusal says so.
  const { error } = useMyPay(id)
  if (error?.status === 403) throw error
  if (!venture) return <StatementSkeleton />
  return person ? <PersonStatement key={person} venture={venture} userId={person} /> : <TeamList venture={venture} />
}
