import { contract, type Dispute, type Input } from '@holdfast/contract'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { commitDays, deliver } from '../../payouts/testing/paid-days.ts'

export const TENTH = '2026-06-10'

/** A stage with two days of Arjun's and one of Priya's in pay: 60, 40 and 50 dollars. */
export async function openSoldDays(): Promise<Stage> {
  const stage = await openStage()
  await deliver(stage, [
    { day: '2026-06-02', person: 'arjun', margin: 1_200 },
    { day: TENTH, person: 'arjun', margin: 800 },
    { day: TENTH, person: 'priya', margin: 1_000 },
  ])
  for (const day of ['2026-06-02', TENTH]) await commitDays(stage, day, day)
  return stage
}

type Opened = Omit<Input<typeof contract.payDisputes.openDispute>, 'lineId'>

export const WRONG: Opened = { category: 'WRONG_AMOUNT', says: 'The carrier was cheaper than that.' }

/** The line of somebody's sales on a day. */
export async function lineOn(stage: Stage, person: PersonName, day: string): Promise<string> {
  const [line] = await stage.sql<{ id: string }>('select id from incentives.lines where user_id = $1 and day = $2', [
    PEOPLE[person].id,
    day,
  ])
  if (!line) throw new Error(`${person} has no line on ${day}.`)
  return line.id
}

export async function dispute(stage: Stage, person: PersonName, day: string): Promise<Dispute> {
  return stage.as(person).call(contract.payDisputes.openDispute, { lineId: await lineOn(stage, person, day), ...WRONG })
}
