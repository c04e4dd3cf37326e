import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { below, relationTo } from '../../below.ts'
import { maySeeEverybodys, maySeeReport } from '../policy.ts'

/** Whose reports and days off the caller sees in a venture; `people` null: everybody's. */
export type Visible = {
  readonly ventureId: VentureId
  readonly people: readonly UserId[] | null
  /** Who reports to the caller today. */
  readonly below: readonly UserId[]
}

export async function visibleIn(db: Reads, caller: Caller, venture: CallerVenture): Promise<Visible> {
  const reports = await below(db, caller, venture)
  if (maySeeEverybodys(caller, venture.id)) return { ventureId: venture.id, people: null, below: reports }
  const own = caller.person === null ? [] : [caller.person.id]
  const people = [...own, ...reports].filter((userId) =>
    maySeeReport(caller, { ventureId: venture.id, relation: relationTo(caller, reports, userId) }),
  )
  return { ventureId: venture.id, people, below: reports }
}

/** In each venture of the caller's scope, or in one. */
export async function visibleEverywhere(db: Reads, caller: Caller, ventureId?: string): Promise<readonly Visible[]> {
  if (ventureId !== undefined) return [await visibleIn(db, caller, ventureOf(caller, ventureId))]
  const everywhere: Visible[] = []
  for (const id of caller.scope) everywhere.push(await visibleIn(db, caller, ventureOf(caller, id)))
  return everywhere
}

/** `s (venture_id, user_id)` of these ventures, one row a person; a null person is everybody. */
export function walkedPeople(visible: readonly Visible[], userId: string | undefined) {
  return visible.flatMap(({ ventureId, people }) => {
    const wanted = userId === undefined ? (people ?? [null]) : isSeen(people, userId) ? [userId] : []
    return wanted.map((each) => ({ venture_id: ventureId, user_id: each }))
  })
}

function isSeen(people: readonly UserId[] | null, userId: string): boolean {
  return people === null || people.some((each) => each === userId)
}
