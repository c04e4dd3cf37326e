import type { contract, ParsedInput, Reply, SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { FINDERS, type Finder, type KindSight } from '../finder.ts'
import { findWords, MOST_LOOKED_AT } from './find-words.ts'
import { wordsOf } from './words-of.ts'

type Endpoint = typeof contract.search.search

const MOST_OF_A_KIND = 5
/** Some of those that were found may be void, merged or somebody else's: where few are left, all are asked for that are looked at. */
const MOST_AT_FIRST = 30

export async function search(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const scope = input.ventureId === undefined ? caller.scope : [ventureOf(caller, input.ventureId).id]
  const words = await wordsOf(db, input.q)
  const items: SearchHit[] = []
  for (const finder of FINDERS) items.push(...(await hitsOf(db, caller, finder, { scope, words })))
  return { items }
}

type Wanted = { readonly scope: readonly VentureId[]; readonly words: readonly string[] }

async function hitsOf(db: Reads, caller: Caller, finder: Finder, { scope, words }: Wanted) {
  const sight = within(scope, await finder.sight(db, caller))
  const wanted = { kind: finder.kind, words }
  const first = await findWords(db, { ...wanted, limit: MOST_AT_FIRST }, { ...sight, own: [] })
  const hits = await shownOf(db, caller, finder, first.records)
  if (hits.length === MOST_OF_A_KIND || (first.isAll && sight.own.length === 0)) return hits
  const most = MOST_LOOKED_AT * (sight.whole.length + sight.partly.length + 1)
  const { records } = await findWords(db, { ...wanted, limit: most }, sight)
  return shownOf(db, caller, finder, records)
}

/** In the order in which they were found. */
async function shownOf(db: Reads, caller: Caller, { show }: Finder, found: readonly { readonly id: string }[]) {
  const places = new Map(found.map(({ id }, place) => [id, place]))
  const shown = await show(db, caller, [...places.keys()])
  return shown.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)).slice(0, MOST_OF_A_KIND)
}

function within(scope: readonly VentureId[], { whole, partly, own }: KindSight): KindSight {
  const isAsked = (id: VentureId) => scope.includes(id)
  return { whole: whole.filter(isAsked), partly: partly.filter(isAsked), own }
}
