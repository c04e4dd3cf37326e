import { contract } from '@holdfast/contract'
import { useReply } from '../../../../lib/query.ts'
import { useVenture } from '../../../../lib/session.ts'
import { PageTabs } from '../../../../ui/page-tabs.tsx'
import { useEntryVentures } from '../../freight-ventures.ts'

const A_MINUTE = 60_000
const MOST_COUNTED = 25

/** The board, and beside it the messages that belong to no load, with how many wait. */
export function OutreachTabs({ here }: { readonly here: 'loads' | 'unmatched' }) {
  const ventureId = useVenture()?.id
  const mayJudge = useEntryVentures().length > 0
  const { data } = useReply(
    contract.outreach.listUnmatched,
    { ventureId, limit: MOST_COUNTED },
    { every: A_MINUTE, when: mayJudge },
  )
  if (!mayJudge) return null
  const count = data && data.items.length > 0 ? ` ${data.items.length}${data.hasMore ? '+' : ''}` : ''
  return (
    <PageTabs
      label="Outreach"
      tabs={[
        { name: 'Loads', link: { to: '/freight/outreach' }, here: here === 'loads' },
        {
          name: `Unmatched messages${count}`,
          link: { to: '/freight/outreach/unmatched' },
          here: here === 'unmatched',
        },
      ]}
    />
  )
}
