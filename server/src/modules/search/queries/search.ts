import type { contract, ParsedInput, Reply, SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { FINDERS, type Finder } from '../finder.ts'
import { findWords } from './find-words.ts'
import { wordsOf } from './words-of.ts'

type Endpoint = typeof contract.search.search

const MOST_OF_A_KIND = 5
/** Some of those that were found may be void, merged or somebody else's. */
const MOST_FOUND = 30

export async function search(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const scope = input.ventureId === undefined ? caller.scope : [ventureOf(caller, input.ventureId).id]
  const words = await wordsOf(db, input.q)
  const items: SearchHit[] = []
  for (const finder of FINDERS) items.push(...(await hitsOf(db, caller, finder, { scope, words })))
  return { items }
}

type Wanted = { readonly scope: readonly VentureId[]; readonly words: readonly string[] }

async function hitsOf(db: Reads, caller: Caller, finder: Finder, { scope, words }: Wanted) {
  const ventures = scope.filter((id) => finder.isIn(caller, id))
  const found = await findWords(db, finder.kind, ventures, words, MOST_FOUND)
  const shown = await finder.show(
    db,
    caller,
    found.map(({ id }) => id),
  )
  const places = new Map(found.map(({ id }, place) => [id, place]))
  return shown.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)).slice(0, MOST_OF_A_KIND)
}
