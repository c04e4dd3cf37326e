import type { Relation } from '@holdfast/engine/access'
import { type Day, type LoadId, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import { callRelation } from '../../bpo/index.ts'
import { loadRelation } from '../../freight/index.ts'
import { payRelation } from '../../incentives/index.ts'
import { reportsBelow } from '../../ventures/index.ts'
import type { Explained } from './person-to-explain.ts'

export type RecordKind = 'load' | 'call' | 'person' | 'pay' | 'venture'
/** A record as a question of access sees it: its venture, how the person stands to it, and what it is called. */
export type AskedRecord = { readonly ventureId: VentureId; readonly relation: Relation; readonly words: string }

/** Refuses `record.not_found` for one that the asker may not look into either. */
export async function askedRecord(
  db: Reads,
  who: Explained,
  kind: RecordKind,
  id: string,
  ventureId: VentureId | undefined,
): Promise<AskedRecord> {
  const found = await FINDERS[kind](db, who, id, ventureId)
  return found ?? refuse('not_found', 'record.not_found', `There is no such ${kind} for you to ask about.`)
}

type Finder = (db: Reads, who: Explained, id: string, ventureId?: VentureId) => Promise<AskedRecord | null>

const FINDERS: Readonly<Record<RecordKind, Finder>> = {
  load: async (db, who, id) => {
    const load = await loadRelation(db, who.ventureIds, id as LoadId, who.id)
    return (
      load && { ventureId: load.ventureId, relation: { assignedToMe: load.isCredited }, words: `load ${load.number}` }
    )
  },
  call: async (db, who, id) => {
    const call = await callRelation(db, who.ventureIds, id)
    return call && { ventureId: call.ventureId, relation: { self: call.agentUserId === who.id }, words: 'a call' }
  },
  pay: async (db, who, id) => {
    const pay = await payRelation(db, who.ventureIds, id)
    if (!pay) return null
    const relation = await relationTo(db, who, pay.ventureId, pay.userId, pay.day)
    return { ventureId: pay.ventureId, relation, words: `the pay of ${pay.day}` }
  },
  person: async (db, who, id, ventureId) => {
    const venture = who.caller.ventures.find((each) => ventureId === undefined || each.id === ventureId)
    if (!venture) return null
    return {
      ventureId: venture.id,
      relation: await relationTo(db, who, venture.id, id as UserId, venture.today),
      words: 'a person',
    }
  },
  venture: async (_db, who, id) =>
    who.ventureIds.includes(id as VentureId)
      ? { ventureId: id as VentureId, relation: {}, words: 'the venture' }
      : null,
}

async function relationTo(
  db: Reads,
  who: Explained,
  ventureId: VentureId,
  userId: UserId,
  day: Day,
): Promise<Relation> {
  if (userId === who.id) return { self: true }
  return { reportsToMe: (await reportsBelow(db, ventureId, who.id, day)).includes(userId) }
}
