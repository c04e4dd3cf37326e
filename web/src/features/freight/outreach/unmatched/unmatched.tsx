import { contract } from '@holdfast/contract'
import { useState } from 'react'
import { useVenture } from '../../../../lib/session.ts'
import { useList } from '../../../../lib/use-list.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TableMore } from '../../../../ui/table-more.tsx'
import { DismissDialog } from './dismiss-dialog.tsx'
import { FindThreadDialog } from './find-thread-dialog.tsx'
import { MatchDialog } from './match-dialog.tsx'
import { Message } from './message.tsx'
import css from './unmatched.module.css'
import type { Thread, UnmatchedWish } from './unmatched-wish.ts'

/** Messages that belong to no load that anybody could tell: each is matched by a person, or put aside. */
export function Unmatched() {
  const ventureId = useVenture()?.id
  const { rows, loading, problem, retry, more } = useList(contract.outreach.listUnmatched, { ventureId, limit: 25 })
  const [wish, setWish] = useState<UnmatchedWish | null>(null)
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Messages without a load" aside="Newest first, of the last 30 days">
      <ul className={css['messages']} aria-label="Unmatched messages" aria-busy={loading}>
        {rows.map((message) => (
          <Message key={message.id} message={message} onWish={setWish} />
        ))}
      </ul>
      {!loading && rows.length === 0 && (
        <Empty title="Every message found its load">
          An answer without the load’s address or code, from an address that nobody was asked at, stands here until
          somebody says whose it is.
        </Empty>
      )}
      {more && <TableMore {...more} shown={rows.length} />}
      {wish && <Wished wish={wish} onWish={setWish} onClose={() => setWish(null)} />}
    </Section>
  )
}

interface WishedProps {
  readonly wish: UnmatchedWish
  readonly onWish: (wish: UnmatchedWish) => void
  readonly onClose: () => void
}

function Wished({ wish, onWish, onClose }: WishedProps) {
  const { message } = wish
  const choose = (thread: Thread) => onWish({ step: 'match', message, thread })
  if (wish.step === 'match') return <MatchDialog message={message} thread={wish.thread} onClose={onClose} />
  if (wish.step === 'find') return <FindThreadDialog message={message} onChoose={choose} onClose={onClose} />
  return <DismissDialog message={message} onClose={onClose} />
}
