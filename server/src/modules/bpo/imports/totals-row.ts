import {
  checkTotals,
  DAY_TOTALS,
  type GivenTotals,
  NO_TOTALS,
  patchedTotals,
  saysSomething,
} from '@holdfast/engine/bpo'
import { type AgentId, Refusal, type UserId } from '@holdfast/engine/kernel'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import type { PersonFinder } from '../../ventures/index.ts'
import { type Desks, foldedName, type KnownCampaign } from './desks.ts'

export type TotalsRow = GivenTotals & { readonly line: number }
export type ReadTotals = { readonly row: TotalsRow } | { readonly errors: readonly RowError[] }
export type TotalsFile = {
  readonly desks: Desks
  readonly columns: ReadonlySet<string>
  readonly findPerson: PersonFinder
}

/** A row by itself: whose day it is, and only what the file has columns for. */
export function readTotals(file: TotalsFile, { line, values }: GivenRow): ReadTotals {
  const person = file.findPerson(String(values['agent']))
  if ('error' in person) return oneError('agent', person.error)
  const agentId = file.desks.agents.get(person.person.id as UserId)
  if (agentId === undefined)
    return oneError('agent', `${person.person.name} is no agent of this venture. Add them under Agents first.`)
  const campaign = campaignOf(file.desks, values['campaign'] ?? null)
  if (typeof campaign === 'string') return oneError('campaign', campaign)
  const said = DAY_TOTALS.filter((total) => file.columns.has(total))
  const patch = Object.fromEntries(said.map((total) => [total, values[total] ?? null]))
  return checked({ line, campaignId: campaign.id, agentId: agentId as AgentId, day: String(values['day']), patch })
}

/** The sentence says what is wrong with the name. */
function campaignOf({ campaigns }: Desks, named: unknown): KnownCampaign | string {
  const [only, ...others] = [...new Set(campaigns.values())]
  if (named === null)
    return only && others.length === 0 ? only : 'Which campaign this row is of is not said. Add a column with its name.'
  return (
    campaigns.get(foldedName(String(named))) ??
    `There is no campaign "${String(named)}". Write the name of one of the venture’s, or add it under Campaigns first.`
  )
}

function checked(row: TotalsRow): ReadTotals {
  if (!saysSomething(row.patch)) return oneError(null, 'Nothing is known of this day by this row. Fill in one figure.')
  try {
    checkTotals(patchedTotals(NO_TOTALS, row.patch))
    return { row }
  } catch (problem) {
    if (problem instanceof Refusal) return oneError(String(problem.facts['field'] ?? '') || null, problem.message)
    throw problem
  }
}

function oneError(column: string | null, message: string): { readonly errors: readonly RowError[] } {
  return { errors: [{ column, message }] }
}
