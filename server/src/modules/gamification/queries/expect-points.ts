import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Beside, expectedEffect } from '@holdfast/engine/gamification'
import { addDays, type UserId } from '@holdfast/engine/kernel'
import { authorize, type Caller, may, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { peopleNames } from '../../ventures/index.ts'
import { labelOf } from '../labels.ts'
import { proposedConfig } from '../proposed.ts'
import { pastDeeds } from './past-deeds.ts'
import { ALL_TRIGGERS, DEFAULTS } from './points-config.ts'
import { readSettings } from './read-settings.ts'

type Endpoint = typeof contract.gamification.expectPoints

/** Long enough to hold a month's usual ups and downs. */
const DAYS = 30
const NAMED_PEOPLE = 50

/** The whole days before today, because today's deeds are not all done. */
export async function expectPoints(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { id: ventureId, today } = ventureOf(caller, input.ventureId)
  authorize(may(caller, 'gamification.configure', ventureId), 'try what deeds are worth in this venture')
  const [from, to] = [addDays(today, -DAYS), addDays(today, -1)]
  const current = (await readSettings(db, ventureId)).history.at(-1) ?? DEFAULTS
  const deeds = await pastDeeds(db, ventureId, from, to)
  const { all, people, triggers } = expectedEffect(deeds, proposedConfig(current, input))
  const sorted = [...people].filter(([, { given, would }]) => given > 0 || would > 0).sort(byChange)
  const named = sorted.slice(0, NAMED_PEOPLE)
  const names = await peopleNames(
    db,
    [ventureId],
    named.map(([userId]) => userId),
  )
  return {
    from,
    to,
    ...all,
    people: named.map(([userId, beside]) => ({ person: { id: userId, name: names.get(userId) ?? '' }, ...beside })),
    others: sumOf(sorted.slice(NAMED_PEOPLE).map(([, beside]) => beside)),
    triggers: ALL_TRIGGERS.map((trigger) => ({
      trigger,
      label: labelOf(trigger),
      ...(triggers.get(trigger) ?? { deeds: 0, given: 0, would: 0 }),
    })),
  }
}

type Person = readonly [userId: UserId, beside: Beside]

function byChange([aId, a]: Person, [bId, b]: Person): number {
  return Math.abs(b.would - b.given) - Math.abs(a.would - a.given) || b.given - a.given || (aId < bId ? -1 : 1)
}

function sumOf(people: readonly Beside[]) {
  const sum = (of: (beside: Beside) => number) => people.reduce((total, beside) => total + of(beside), 0)
  return { people: people.length, given: sum(({ given }) => given), would: sum(({ would }) => would) }
}
