import { useParams } from '@tanstack/react-router'
import { TeamPay } from '../features/incentives/team-pay.tsx'
import { useMe } from '../lib/session.ts'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const venture = useMe().ventures.find((each) => each.id === id)
  // Of another venture the frame shows why it is not open.
  return venture ? <TeamPay venture={venture} /> : null
}
