import { contract, type JobLine } from '@holdfast/contract'
import { useMemo } from 'react'
import { useReply } from '../../../lib/query.ts'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import { POLL } from '../poll.ts'
import type { RunStatus } from '../run-words.ts'
import { mergeRuns, withStatus } from './merge-runs.ts'

const PAGE = 25

/** The runs of a job page after page; only the newest page is read again and again. */
export function useRuns({ name, of }: JobLine, status: RunStatus | null) {
  const venture = useVenture()
  // Runs of the whole group belong to no venture: a chosen one would hide all of them.
  const ventureId = of === 'venture' ? venture?.id : undefined
  const asked = { name, limit: PAGE, ventureId, ...(status !== null && { status }) }
  const list = useList(contract.jobs.listRuns, asked)
  const { data } = useReply(contract.jobs.listRuns, asked, { every: POLL })
  const rows = useMemo(() => withStatus(mergeRuns(list.rows, data?.items ?? []), status), [list.rows, data, status])
  return { ...list, rows }
}
