import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { authorize, type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { peopleNames } from '../../ventures/index.ts'
import { batchesOf, computeLines, type PersonLine } from '../compute-lines.ts'
import { foldOf } from '../pay-fold.ts'
import { mayCommit } from '../policy.ts'
import { concernedPeople } from '../store/concerned-people.ts'
import { loadPayTerms } from '../store/load-pay-terms.ts'

type Endpoint = typeof contract.incentives.previewDay
type Sum = { readonly user_id: UserId; readonly currency: string; readonly minor: number }

/** The day computed from the facts beside what is stored. The same fold as a commit, and nothing is written. */
export async function previewDay(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(mayCommit(caller, venture.id), 'preview pay here')
  if (input.date > venture.today) {
    refuse('refused', 'day.in_future', `${input.date} is still to come in ${venture.name}.`, { field: 'date' })
  }
  const stored = new Map((await storedSums(db, venture.id, input.date)).map((sum) => [keyOf(sum), sum]))
  const computed = new Map((await computedSums(db, caller, venture.id, input.date)).map((sum) => [keyOf(sum), sum]))
  const each = [...new Map([...stored, ...computed]).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const names = await peopleNames(
    db,
    [venture.id],
    each.map(([, sum]) => sum.user_id),
  )
  return {
    items: each.map(([key, { user_id, currency }]) => ({
      person: { id: user_id, name: names.get(user_id) ?? '' },
      currency,
      storedMinor: stored.get(key)?.minor ?? null,
      computedMinor: computed.get(key)?.minor ?? null,
    })),
  }
}

async function storedSums(db: Reads, ventureId: VentureId, day: Day): Promise<readonly Sum[]> {
  const rows = await sql<Sum>`
    select user_id, currency, amount_minor as minor from incentives.daily where venture_id = ${ventureId} and day = ${day}::date`.execute(
    db,
  )
  return rows.rows
}

async function computedSums(db: Reads, caller: Caller, ventureId: VentureId, day: Day): Promise<readonly Sum[]> {
  const terms = await loadPayTerms(db, ventureId, caller.now)
  const fold = foldOf(terms, { from: day, to: day })
  if (!fold) return []
  const sums: Sum[] = []
  for (const people of batchesOf(await concernedPeople(db, terms, fold, 'facts'))) {
    sums.push(...summed(await computeLines(db, terms, fold, people, 'facts')))
  }
  return sums
}

function summed(lines: readonly PersonLine[]): Sum[] {
  const groups = Map.groupBy(lines, ({ userId, currency }) => keyOf({ user_id: userId, currency }))
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first
      ? [
          {
            user_id: first.userId,
            currency: first.currency,
            minor: rest.reduce((sum, line) => sum + line.amountMinor, first.amountMinor),
          },
        ]
      : [],
  )
}

function keyOf({ user_id, currency }: Pick<Sum, 'user_id' | 'currency'>): string {
  return `${user_id} ${currency}`
}
