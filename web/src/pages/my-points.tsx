import { useSearch } from '@tanstack/react-router'
import { MyChoices } from '../features/gamification/my-choices.tsx'
import { PointsAccount } from '../features/gamification/points-account.tsx'
import { useMe } from '../lib/session.ts'
import { Columns } from '../ui/layout.tsx'

export function Page() {
  const { user } = useMe()
  const { person = user.id } = useSearch({ strict: false })
  const account = <PointsAccount key={person} personId={person} />
  return person === user.id ? <Columns side={<MyChoices />}>{account}</Columns> : account
}
