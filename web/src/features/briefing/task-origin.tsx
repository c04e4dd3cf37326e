import { contract } from '@holdfast/contract'
import { formatDay } from '../../lib/format-time.ts'
import { useReply } from '../../lib/query.ts'
import { useMe } from '../../lib/session.ts'
import { Notice } from '../../ui/notice.tsx'
import { TextLink } from '../../ui/text-link.tsx'

interface TaskOriginProps {
  readonly ventureId: string
  readonly taskId: string
}

/** The item of the briefing that a task came from; nothing where it came from none. */
export function TaskOrigin({ ventureId, taskId }: TaskOriginProps) {
  const venture = useMe().ventures.find(({ id }) => id === ventureId)
  const mayRead = venture?.can['briefing.read'] === true
  const { data } = useReply(contract.briefing.itemOfTask, { id: taskId }, { when: mayRead })
  const item = data?.item
  if (!item) return null
  const search = { venture: ventureId, ...(venture && item.factDay < venture.today && { date: item.factDay }) }
  return (
    <Notice
      kind="info"
      title={<TextLink link={{ to: '/briefing', search }}>From the briefing of {formatDay(item.factDay)}</TextLink>}
    >
      <p>{item.why}</p>
    </Notice>
  )
}
