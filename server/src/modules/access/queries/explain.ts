import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import {
  explainAccess,
  PERMISSION_WORDS,
  type Permission,
  type Standing,
  type VentureType,
} from '@holdfast/engine/access'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { askedPage } from '../asked-page.ts'
import { type AskedRecord, askedRecord } from './asked-record.ts'
import { type Explained, personToExplain } from './person-to-explain.ts'
import { ventureNames } from './venture-names.ts'

type Endpoint = typeof contract.access.explainAccess
type Input = ParsedInput<Endpoint>
type Asked = {
  readonly permission: Permission
  readonly what: string
  readonly ventureTypes?: readonly VentureType[]
  readonly record: AskedRecord | null
  readonly ventureId: VentureId | null
  /** A page of one's own records opens for whoever might have some. */
  readonly forOwn: boolean
}

/** Why somebody may or may not open a page, or do a thing in a venture or with a record. */
export async function explain(db: Reads, asker: Caller, input: Input): Promise<Reply<Endpoint>> {
  const who = await personToExplain(db, asker, input.userId)
  const asked = input.page === undefined ? await ofThing(db, who, input) : await ofPage(db, who, input.page)
  if (asked.ventureId !== null && !who.ventureIds.includes(asked.ventureId))
    refuse('forbidden', 'permission.missing', 'You may not look into what others may do in this venture.')
  const names = await ventureNames(db, asked.ventureId === null ? [] : [asked.ventureId])
  const said = explainAccess({
    name: who.name,
    isActive: who.isActive,
    groupRole: who.caller.groupRole,
    permission: asked.permission,
    ventures: standings(who, asked.ventureId, names),
    ...(asked.ventureTypes && { ventureTypes: asked.ventureTypes }),
    relation: asked.record?.relation ?? (asked.forOwn ? { self: true, assignedToMe: true } : {}),
  })
  const place = asked.ventureId === null ? '' : ` in ${names.get(asked.ventureId)?.name ?? 'that venture'}`
  return {
    person: { id: who.id, name: who.name },
    ...said,
    steps: [...said.steps],
    question: `${asked.what}${asked.record && asked.record.words !== 'the venture' ? `: ${asked.record.words}` : ''}${place}`,
    permission: asked.permission,
    ventureId: asked.ventureId,
  }
}

async function ofPage(db: Reads, who: Explained, address: string): Promise<Asked> {
  const { route, record, ventureId } = askedPage(address)
  const found = record && (await askedRecord(db, who, record.kind, record.id, ventureId as VentureId | undefined))
  return {
    permission: route.permission,
    what: `Open the page ${route.label}`,
    ...(route.ventureTypes && { ventureTypes: route.ventureTypes }),
    record: found,
    ventureId: found?.ventureId ?? (ventureId as VentureId | undefined) ?? null,
    forOwn: route.ofEverybody !== true,
  }
}

async function ofThing(db: Reads, who: Explained, input: Input): Promise<Asked> {
  const { permission, recordKind, recordId } = input
  if (permission === undefined)
    refuse('malformed', 'request.invalid', 'Name a page, or a permission and where.', { field: 'permission' })
  const ventureId = input.ventureId as VentureId | undefined
  const record =
    recordKind && recordId !== undefined ? await askedRecord(db, who, recordKind, recordId, ventureId) : null
  const what = PERMISSION_WORDS[permission]
  return { permission, what, record, ventureId: record?.ventureId ?? ventureId ?? null, forOwn: false }
}

/** The venture asked about, the person in it or not; without one, every venture of theirs. */
function standings(
  { caller }: Explained,
  ventureId: VentureId | null,
  names: ReadonlyMap<string, Pick<Standing, 'name' | 'type'>>,
): readonly Standing[] {
  if (ventureId === null) return caller.ventures
  const theirs = caller.ventures.filter(({ id }) => id === ventureId)
  const venture = names.get(ventureId)
  return theirs.length > 0 || !venture ? theirs : [{ ...venture, membership: null, overrides: [] }]
}
