import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { pointsOfOthers } from '../../gamification/index.ts'
import { myCorrections } from '../../incentives/index.ts'
import { visitsOf } from '../../operations/index.ts'
import { askedVentures } from '../asked-ventures.ts'
import { earliest } from '../earliest.ts'
import { countChanges } from './count-changes.ts'
import { toldSince } from './told-since.ts'

type Endpoint = typeof contract.myDay.myNews

/** Of each venture since the person looked there; where they never did, nothing is news. */
export async function myNews(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const ventures = askedVentures(caller, input.ventureId)
  const names = new Map(ventures.map(({ id, name }) => [id, name]))
  const since = await visitsOf(db, personOf(caller), [...names.keys()])
  const corrections = await myCorrections(db, caller, since)
  return {
    asOf: caller.now,
    since: earliest(since),
    ...(await toldSince(db, caller, since)),
    points: await pointsOfOthers(db, caller, since),
    pay: corrections.map((each) => ({ ...each, ventureName: names.get(each.ventureId) ?? '' })),
    changes: await countChanges(db, caller, since),
  }
}
