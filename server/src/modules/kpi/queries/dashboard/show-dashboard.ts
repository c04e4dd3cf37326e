import type { Cache } from '../../../../platform/cache.ts'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { writtenOnce } from '../../../../platform/http/written-once.ts'
import type { DayMarks } from '../../day-marks.ts'
import { type Aims, aimsOf, withAims } from './aims.ts'
import { besideFigures } from './beside-figures.ts'
import { idsOf, labelRows, type Names } from './label-rows.ts'
import type { Asked, Picture, Trade } from './trade.ts'

/** What every dashboard is made with; `named` remembers whose names a question needed the last time. */
export type Kit = { readonly cache: Cache; readonly marks: DayMarks; readonly named: Map<string, readonly string[]> }

/**
 * Figures are kept under what was asked for, their version and which day is today: never under who asks. The finished
 * reply is kept too, under the names and targets that were read for this request, so that it is written out once.
 */
export async function showDashboard<P extends Picture, A extends Asked>(
  kit: Kit,
  db: Reads,
  caller: Caller,
  asked: A,
  trade: Trade<P, A>,
): Promise<P> {
  const venture = ventureOf(caller, asked.ventureId)
  const asks = `${trade.area.name} ${venture.today} ${JSON.stringify(Object.entries(asked).sort())}`
  const guessed = kit.named.get(asks) ?? []
  const beside = await besideFigures(db, trade, asked, guessed)
  const question = `${beside.terms} ${asks}`
  const picture = await kit.cache.keep('figures', `${beside.version} ${question}`, () =>
    compute(kit, db, caller, asked, { trade, terms: beside.terms }),
  )
  const ids = idsOf(picture.breakdowns)
  const known = ids.every((id) => guessed.includes(id))
  const { names, targets } = known ? beside : await besideFigures(db, trade, asked, ids)
  remember(kit.named, asks, ids)
  const aims = await aimsOf(db, kit.cache, venture.id, { range: asked, parts: picture.series }, targets)
  return kit.cache.keep('replies', `${beside.version} ${question} ${JSON.stringify([[...names], aims])}`, async () =>
    writtenOnce(dressed(picture, names, aims, venture)),
  )
}

/** Whoever computes figures marks the days that had to be counted from the facts. */
async function compute<P extends Picture, A extends Asked>(
  { marks }: Kit,
  db: Reads,
  caller: Caller,
  asked: A,
  { trade, terms }: { readonly trade: Trade<P, A>; readonly terms: number | null },
): Promise<P> {
  const { picture, known } = await trade.compute(db, caller, asked, terms)
  for (const days of known) marks.mark(trade.area, days)
  return picture
}

function dressed<P extends Picture>(picture: P, names: Names, aims: Aims, { currency }: CallerVenture): P {
  return {
    ...picture,
    tiles: withAims(picture.tiles, aims, currency),
    breakdowns: labelRows(picture.breakdowns, names),
  }
}

const MOST_REMEMBERED = 500

function remember(named: Kit['named'], question: string, ids: readonly string[]): void {
  if (named.size >= MOST_REMEMBERED) named.clear()
  named.set(question, ids)
}
