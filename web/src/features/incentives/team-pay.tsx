import { useParams, useSearch } from '@tanstack/react-router'
import { type MyVenture, useMe } from '../../lib/session.ts'
import { notYours } from './not-yours.ts'
import { PersonStatement } from './person-statement.tsx'
import { TeamList } from './team-list.tsx'
import { useMyPay } from './use-my-pay.ts'

/** The people whose pay one may read in a venture, or the statement of one of them. */
export function TeamPay() {
  const { id = '' } = useParams({ strict: false })
  const venture = useMe().ventures.find((each) => each.id === id)
  if (!venture) throw notYours()
  return <KnownTeamPay venture={venture} />
}

function KnownTeamPay({ venture }: { readonly venture: MyVenture }) {
  const { person } = useSearch({ strict: false })
  const { error } = useMyPay(venture.id)
  if (error?.status === 403) throw error
  return person ? <PersonStatement key={person} venture={venture} userId={person} /> : <TeamList venture={venture} />
}
