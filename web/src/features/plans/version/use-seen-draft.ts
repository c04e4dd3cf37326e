import { contract } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useReply } from '../../../lib/query.ts'
import { PLAN_ANSWERS } from '../draft/use-editing.ts'
import type { PlanVersion } from './version-words.ts'

/**
 * What publishing a draft changes and does to pay, and the edit that all of it is about. `seen` is null until its days,
 * rules and amounts are of one and the same edit: somebody may save another between two answers.
 */
export function useSeenDraft(version: PlanVersion) {
  const client = useQueryClient()
  const check = useReply(contract.plans.checkVersion, { id: version.id })
  const diff = useReply(contract.plans.diffVersion, { id: version.id })
  const [checked, compared] = [check.data?.version, diff.data?.version]
  const isApart =
    checked !== undefined && compared !== undefined && (checked !== compared || checked !== version.version)
  useEffect(() => {
    if (isApart) for (const { path } of PLAN_ANSWERS) void client.invalidateQueries({ queryKey: [path] })
  }, [isApart, client])
  const isOne = checked !== undefined && compared !== undefined && !isApart
  return {
    check: isOne ? check.data : undefined,
    diff: isOne ? diff.data : undefined,
    seen: isOne ? version.version : null,
    error: check.data ? (diff.data ? null : diff.error) : check.error,
    retry: () => {
      void check.refetch()
      void diff.refetch()
    },
  }
}
