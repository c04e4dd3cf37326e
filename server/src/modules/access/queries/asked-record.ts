import type { Relation } from '@holdfast/engine/access'
import { type Day, type LoadId, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import { callRelation } from '../../bpo/index.ts'
import { loadRelation } from '../../freight/index.ts'
import { payRelation } from '../../incentives/index.ts'
import { reportsBelow, venturesOfPerson } from '../../ventures/index.ts'
import type { Explained } from './person-to-explain.ts'

export type RecordKind = 'load' | 'call' | 'person' | 'pay' | 'venture'
/** A record as a question of access sees it: where it is, how the person stands to it, and what it is called. */
export type AskedRecord = {
  /** One, but for a person, who may be of several. */
  readonly ventureIds: readonly VentureId[]
  readonly relation: Relation
  readonly words: string
}

/** Refuses `record.not_found` for one that is in no venture that the asker may look into. */
export async function askedRecord(
  db: Reads,
  who: Explained,
  kind: RecordKind,
  id: string,
  ventureId: VentureId | undefined,
): Promise<AskedRecord> {
  const found = await FINDERS[kind](db, who, id, ventureId)
  return found ?? refuseRecord(kind)
}

export function refuseRecord(kind: RecordKind): never {
  return refuse('not_found', 'record.not_found', `There is no such ${kind} for you to ask about.`)
}

type Finder = (db: Reads, who: Explained, id: string, ventureId?: VentureId) => Promise<AskedRecord | null>

const FINDERS: Readonly<Record<RecordKind, Finder>> = {
  load: async (db, who, id) => {
    const load = await loadRelation(db, who.ventureIds, id as LoadId, who.id)
    if (!load) return null
    return { ventureIds: [load.ventureId], relation: { assignedToMe: load.isCredited }, words: `load ${load.number}` }
  },
  call: async (db, who, id) => {
    const call = await callRelation(db, who.ventureIds, id)
    return call && { ventureIds: [call.ventureId], relation: { self: call.agentUserId === who.id }, words: 'a call' }
  },
  pay: async (db, who, id) => {
    const pay = await payRelation(db, who.ventureIds, id)
    if (!pay) return null
    const relation = await relationTo(db, who, [pay], pay.userId)
    return { ventureIds: [pay.ventureId], relation, words: `the pay of ${pay.day}` }
  },
  person: async (db, who, id, ventureId) => {
    const theirs = await venturesOfPerson(db, ventureId === undefined ? who.ventureIds : [ventureId], id)
    if (theirs.size === 0 && who.caller.groupRole === null) return null
    const places = who.caller.ventures.filter((venture) => theirs.has(venture.id))
    const asOf = places.map((venture) => ({ ventureId: venture.id, day: venture.today }))
    return { ventureIds: [...theirs], relation: await relationTo(db, who, asOf, id as UserId), words: 'a person' }
  },
  venture: async (_db, who, id) => {
    if (!who.ventureIds.includes(id as VentureId)) return null
    return { ventureIds: [id as VentureId], relation: {}, words: 'the venture' }
  },
}

type AsOf = { readonly ventureId: VentureId; readonly day: Day }

async function relationTo(db: Reads, who: Explained, places: readonly AsOf[], userId: UserId): Promise<Relation> {
  if (userId === who.id) return { self: true }
  for (const { ventureId, day } of places)
    if ((await reportsBelow(db, ventureId, who.id, day)).includes(userId)) return { reportsToMe: true }
  return {}
}
