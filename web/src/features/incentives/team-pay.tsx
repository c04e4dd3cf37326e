import { useSearch } from '@tanstack/react-router'
import type { MyVenture } from '../../lib/session.ts'
import { PersonStatement } from './person-statement.tsx'
import { TeamList } from './team-list.tsx'

/** The people whose pay one may read in a venture, or the statement of one of them. */
export function TeamPay({ venture }: { readonly venture: MyVenture }) {
  const { person } = useSearch({ strict: false })
  return person ? <PersonStatement key={person} venture={venture} userId={person} /> : <TeamList venture={venture} />
}
