import { foldByHand, type Line as LineByHand } from '../../../incentives-by-hand/index.ts'
import { foldPerson } from '../../fold/fold.ts'
import type { FoldPlan } from '../../fold/fold-input.ts'
import type { Line } from '../../fold/line.ts'
import { prepareFold } from '../../fold/prepare-fold.ts'
import { personOf, planOf } from './fold-input-of.ts'
import { type History, SPAN } from './history.ts'

export type PersonLine = Line & { readonly person: string }

/** Everybody's lines by the first engine. */
export function foldFirst(history: History, span: Pick<FoldPlan, 'from' | 'to'> = SPAN): readonly PersonLine[] {
  const prepared = prepareFold(planOf(history, span))
  return history.people.flatMap((person) =>
    foldPerson(prepared, personOf(history, person)).map((line) => ({ ...line, person: person.id })),
  )
}

/** Everybody's lines of these days by the second. */
export function foldSecond(history: History, days: readonly string[]): readonly LineByHand[] {
  return days.flatMap((day) => foldByHand(history, { from: day, to: day }))
}
