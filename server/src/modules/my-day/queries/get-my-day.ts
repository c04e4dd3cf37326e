import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { countLoadsToMove } from '../../freight/index.ts'
import { myOpenTasks } from '../../operations/index.ts'
import { askedVentures } from '../asked-ventures.ts'
import { countOpenCalls } from './count-open-calls.ts'
import { myChanges } from './my-changes.ts'
import { myNumbers } from './my-numbers.ts'
import { myPay } from './my-pay.ts'
import { myPoints } from './my-points.ts'

type Endpoint = typeof contract.myDay.getMyDay

/** Of one of the person's ventures, or of all of them. */
export async function getMyDay(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const ventures = askedVentures(caller, input.ventureId)
  const ventureIds = ventures.map((venture) => venture.id)
  return {
    asOf: caller.now,
    pay: await myPay(db, caller, ventures),
    points: await myPoints(db, caller, ventures),
    numbers: await myNumbers(db, caller, ventures),
    changes: await myChanges(db, caller, ventureIds),
    tasks: await myOpenTasks(db, caller, ventureIds),
    openCalls: await countOpenCalls(db, ventureIds, personOf(caller)),
    loadsToMove: await countLoadsToMove(db, ventureIds, personOf(caller)),
  }
}
