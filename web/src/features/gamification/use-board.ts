import { useNavigate, useSearch } from '@tanstack/react-router'
import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'
import type { PointsSearch } from './points-search.ts'

export const PERIODS = [
  { value: 'day', label: 'Today' },
  { value: 'week', label: 'This week' },
  { value: 'month', label: 'This month' },
  { value: 'all', label: 'All time' },
] as const
export type Period = (typeof PERIODS)[number]['value']

export interface Board {
  readonly venture: MyVenture
  readonly period: Period
}

/** Whose board of which period: points of different ventures are never added up, so one venture at a time. */
export function useBoard() {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const { ventures: mine } = useMe()
  const chosen = useVenture()
  const ventures = (chosen ? [chosen] : mine).filter(({ can }) => can['gamification.read'] === true)
  const venture = ventures.find(({ id }) => id === search.board) ?? ventures[0] ?? null
  const period: Period = PERIODS.find(({ value }) => value === search.period)?.value ?? 'week'
  const change = (changed: PointsSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { ventures, board: venture && { venture, period }, change }
}
