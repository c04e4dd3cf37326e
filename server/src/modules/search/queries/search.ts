import type { contract, ParsedInput, Reply, SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { FINDERS, type Finder, type KindSight } from '../finder.ts'
import { type FoundAtFirst, findAtFirst } from './find-at-first.ts'
import { findWords, MOST_LOOKED_AT } from './find-words.ts'
import { wordsOf } from './words-of.ts'

type Endpoint = typeof contract.search.search

const MOST_OF_A_KIND = 5

export async function search(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const scope = input.ventureId === undefined ? caller.scope : [ventureOf(caller, input.ventureId).id]
  const looks: Look[] = []
  for (const finder of FINDERS) looks.push({ finder, sight: within(scope, await finder.sight(db, caller)) })
  const found = await findAtFirst(
    db,
    input.q,
    looks.map(({ finder: { kind }, sight: { whole, partly } }) => ({ kind, ventures: [...whole, ...partly] })),
  )
  const items: SearchHit[] = []
  for (const look of looks)
    items.push(...(await hitsOf(db, caller, { ...look, q: input.q }, found.get(look.finder.kind))))
  return { items }
}

type Look = { readonly finder: Finder; readonly sight: KindSight }

/** Where few are left of those that were found at first, all are asked for that are looked at. */
async function hitsOf(
  db: Reads,
  caller: Caller,
  { finder, sight, q }: Look & { readonly q: string },
  { ids, isAll }: FoundAtFirst = { ids: [], isAll: true },
) {
  const hits = await shownOf(db, caller, finder, ids)
  if (hits.length === MOST_OF_A_KIND || (isAll && sight.own.length === 0)) return hits
  const most = MOST_LOOKED_AT * (sight.whole.length + sight.partly.length + 1)
  const words = await wordsOf(db, q)
  return shownOf(db, caller, finder, await findWords(db, { kind: finder.kind, words, limit: most }, sight))
}

/** In the order in which they were found. */
async function shownOf(db: Reads, caller: Caller, { show }: Finder, found: readonly string[]) {
  const places = new Map(found.map((id, place) => [id, place]))
  const shown = await show(db, caller, found)
  return shown.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)).slice(0, MOST_OF_A_KIND)
}

function within(scope: readonly VentureId[], { whole, partly, own }: KindSight): KindSight {
  const isAsked = (id: VentureId) => scope.includes(id)
  return { whole: whole.filter(isAsked), partly: partly.filter(isAsked), own }
}
