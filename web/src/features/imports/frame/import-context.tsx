import type { Import } from '@holdfast/contract'
import { formatInstant } from '../../../lib/format-time.ts'
import { useMe } from '../../../lib/session.ts'

/** Which file, into which venture, by whom and when. */
export function ImportContext({ file: { fileName, ventureId, createdBy, createdAt } }: { readonly file: Import }) {
  const { user, ventures } = useMe()
  const venture = ventures.find(({ id }) => id === ventureId)
  const who = createdBy.id === user.id ? 'you' : createdBy.name
  const when = formatInstant(createdAt, venture?.zone ?? 'UTC', true)
  return [fileName, venture && `into ${venture.name}`, `uploaded by ${who} ${when}`].filter(Boolean).join(' · ')
}
