import { JOB_ROLES, type JobRole } from '@holdfast/engine/access'
import type { BoardPeriod } from '@holdfast/engine/gamification'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'
import type { PointsSearch } from './points-search.ts'

export const PERIODS: readonly { readonly value: BoardPeriod; readonly label: string }[] = [
  { value: 'day', label: 'Today' },
  { value: 'week', label: 'This week' },
  { value: 'month', label: 'This month' },
  { value: 'quarter', label: 'This quarter' },
  { value: 'year', label: 'This year' },
  { value: 'all', label: 'All time' },
]

export interface Board {
  readonly venture: MyVenture
  readonly period: BoardPeriod
  readonly officeId?: string | undefined
  readonly jobRole?: JobRole | undefined
}

/** Whose board of which period: points of different ventures are never added up, so one venture at a time. */
export function useBoard() {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const { ventures: mine } = useMe()
  const chosen = useVenture()
  const ventures = (chosen ? [chosen] : mine).filter(({ can }) => can['gamification.read'] === true)
  const venture = ventures.find(({ id }) => id === search.board) ?? ventures[0] ?? null
  const board: Board | null = venture && {
    venture,
    period: PERIODS.find(({ value }) => value === search.period)?.value ?? 'week',
    officeId: search.office,
    jobRole: JOB_ROLES.find((role) => role === search.role),
  }
  const change = (changed: PointsSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { ventures, board, change }
}
