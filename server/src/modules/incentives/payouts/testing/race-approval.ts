import { setTimeout as wait } from 'node:timers/promises'
import { contract } from '@holdfast/contract'
import type { Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { draft, NORTHLINE, tellFigures, waiveAll } from './paid-days.ts'

const DAY = '2026-06-10'
const ONE_DAY = { periodStart: DAY, periodEnd: DAY }
const LONGEST_WAIT = 12

/** What came of one race, to be held against what is stored. */
export type Raced = {
  readonly seed: number
  readonly approval: { readonly status: number; readonly code: string | null }
  /** What the payout came to, what is corrected beside it, and what the work is worth; all in minor units. */
  readonly approvedMinor: number | null
  readonly correctedMinor: number
  readonly worthMinor: number
}

/**
 * A late change of a paid day against the approval of its payout, both at once, begun some milliseconds apart by the seed.
 * Everything is taken back afterwards, so that one stage serves any number of races.
 */
export async function raceApproval(stage: Stage, seed: number): Promise<Raced> {
  const chance = chanceOf(seed)
  const { id, runId, figures } = await draft(stage, 'arjun', ONE_DAY)
  await waiveAll(stage, runId)
  const margin = 100 + Math.floor(chance() * 900)
  const change = async () => {
    await wait(chance() * LONGEST_WAIT)
    await setMargin(stage, margin)
    await wait(chance() * LONGEST_WAIT)
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: NORTHLINE, date: DAY })
  }
  const decide = async () => {
    await wait(chance() * LONGEST_WAIT * 2)
    return stage.as('meera').ask(contract.payouts.approvePayout, { id, version: 1, netMinor: figures?.netMinor ?? 0 })
  }
  const [, answer] = await Promise.all([change(), decide()])
  const raced = {
    seed,
    approval: { status: answer.status, code: answer.body.code ?? null },
    ...(await standing(stage, id)),
  }
  return { ...raced, worthMinor: margin * 5 }
}

/** Takes the payout of a race back; the day is recomputed. */
export async function endRace(stage: Stage): Promise<void> {
  const open = await stage.sql<{ id: string; version: number }>(
    `select id, version from incentives.payouts where status <> 'VOIDED'`,
  )
  for (const { id, version } of open)
    await stage.as('grace').call(contract.payouts.voidPayout, { id, version, reason: 'The race is over' })
  await stage.settle()
}

async function setMargin(stage: Stage, dollars: number): Promise<void> {
  await stage.sql(
    `update freight.loads set cost_minor = bill_minor - $1::int, version = version + 1
     where billing_date = $2 and id in (select load_id from freight.load_credits where user_id = $3)`,
    [dollars * 100, DAY, PEOPLE.arjun.id],
  )
  await tellFigures(stage, [DAY])
}

async function standing(stage: Stage, id: string) {
  const [found] = await stage.sql<{ approvedMinor: number | null; correctedMinor: number }>(
    `select p.net_minor as "approvedMinor", coalesce((select sum(a.amount_minor) from incentives.adjustments a
       where a.user_id = p.user_id and a.work_day = $2), 0)::int as "correctedMinor"
     from incentives.payouts p where p.id = $1`,
    [id, DAY],
  )
  return found ?? { approvedMinor: null, correctedMinor: 0 }
}

/** Numbers from 0 to 1 that a seed repeats. */
function chanceOf(seed: number): () => number {
  let state = (seed * 2654435761) % 4294967296
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
