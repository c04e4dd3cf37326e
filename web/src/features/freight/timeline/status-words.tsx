import type { ReactNode } from 'react'
import { Changed } from '../../../ui/changed.tsx'
import { statusName } from '../load-state.tsx'
import type { MomentFacts } from './moment-facts.ts'

interface StatusWordsProps {
  readonly facts: MomentFacts
  readonly before: MomentFacts
  /** What happened, where the status alone does not tell. */
  readonly lead?: string | null
  readonly why?: string | null
  readonly children?: ReactNode
}

/** "Status ~~Dispatched~~ In transit", and why. */
export function StatusWords({ facts, before, lead, why, children }: StatusWordsProps) {
  const after = facts.status
  const status =
    after !== undefined && after !== before.status ? (
      <>
        {lead ? ', status ' : 'Status '}
        {before.status ? <Changed before={statusName(before.status)}>{statusName(after)}</Changed> : statusName(after)}
      </>
    ) : null
  return (
    <>
      {lead}
      {status}
      {children}
      {why && `: ${why}`}
    </>
  )
}
