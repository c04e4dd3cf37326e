import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import {
  explainAccess,
  PERMISSION_WORDS,
  type Permission,
  type Standing,
  type VentureType,
} from '@holdfast/engine/access'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { askedPage } from '../asked-page.ts'
import { type AskedRecord, askedRecord, type RecordKind, refuseRecord } from './asked-record.ts'
import { type Explained, personToExplain } from './person-to-explain.ts'
import { ventureNames } from './venture-names.ts'

type Endpoint = typeof contract.access.explainAccess
type Input = ParsedInput<Endpoint>
type Asked = {
  readonly permission: Permission
  readonly what: string
  readonly ventureTypes?: readonly VentureType[]
  readonly record: (AskedRecord & { readonly kind: RecordKind }) | null
  /** null: in every venture of the person's that the asker may look into. */
  readonly ventureIds: readonly VentureId[] | null
  /** A page of one's own records opens for whoever might have some. */
  readonly forOwn: boolean
}

/** Why somebody may or may not open a page, or do a thing in a venture or with a record. */
export async function explain(db: Reads, asker: Caller, input: Input): Promise<Reply<Endpoint>> {
  const who = await personToExplain(db, asker, input.userId)
  const asked = input.page === undefined ? await ofThing(db, who, input) : await ofPage(db, who, input.page)
  const places = asked.ventureIds ?? []
  if (places.some((id) => !who.ventureIds.includes(id)))
    refuse('forbidden', 'permission.missing', 'You may not look into what others may do in this venture.')
  const names = await ventureNames(db, places)
  const said = explainAccess({
    name: who.name,
    isActive: who.isActive,
    groupRole: who.caller.groupRole,
    permission: asked.permission,
    ventures: standings(who, asked.ventureIds, names),
    ...(asked.ventureTypes && { ventureTypes: asked.ventureTypes }),
    relation: asked.record?.relation ?? (asked.forOwn ? { self: true, assignedToMe: true } : {}),
  })
  // Whoever asks only for themselves learns of a record that is closed to them as little as of one that is not there.
  if (asked.record && !said.allowed && !places.some((id) => may(asker, 'access.explain', id)))
    refuseRecord(asked.record.kind)
  return {
    person: { id: who.id, name: who.name },
    ...said,
    steps: [...said.steps],
    question: questionOf(asked, names, who.id === asker.person?.id || asker.groupRole !== null),
    permission: asked.permission,
    ventureId: places.length === 1 ? (places[0] ?? null) : null,
  }
}

function questionOf({ what, record, ventureIds }: Asked, names: Names, seesAll: boolean): string {
  const about = record === null || record.kind === 'venture' ? '' : `: ${record.words}`
  if (ventureIds === null) return `${what}${about}${seesAll ? '' : ', in the ventures that you may look into'}`
  const where = ventureIds.map((id) => names.get(id)?.name ?? 'that venture').join(', ')
  return `${what}${about}${where === '' ? '' : ` in ${where}`}`
}

async function ofPage(db: Reads, who: Explained, address: string): Promise<Asked> {
  const { route, record, ventureId } = askedPage(address)
  const named = ventureId as VentureId | undefined
  const found = record && (await askedRecord(db, who, record.kind, record.id, named))
  return {
    permission: route.permission,
    what: `Open the page ${route.label}`,
    ...(route.ventureTypes && { ventureTypes: route.ventureTypes }),
    record: found && record && { ...found, kind: record.kind },
    ventureIds: found?.ventureIds ?? (named ? [named] : null),
    forOwn: route.ofEverybody !== true,
  }
}

async function ofThing(db: Reads, who: Explained, input: Input): Promise<Asked> {
  const { permission, recordKind, recordId } = input
  if (permission === undefined)
    refuse('malformed', 'request.invalid', 'Name a page, or a permission and where.', { field: 'permission' })
  const named = input.ventureId as VentureId | undefined
  const record =
    recordKind && recordId !== undefined
      ? { ...(await askedRecord(db, who, recordKind, recordId, named)), kind: recordKind }
      : null
  const what = PERMISSION_WORDS[permission]
  return { permission, what, record, ventureIds: record?.ventureIds ?? (named ? [named] : null), forOwn: false }
}

type Names = ReadonlyMap<string, Pick<Standing, 'name' | 'type'>>

/** The ventures asked about, the person in them or not; where none is named, every venture of theirs. */
function standings({ caller }: Explained, ventureIds: readonly VentureId[] | null, names: Names): readonly Standing[] {
  if (ventureIds === null) return caller.ventures
  return ventureIds.flatMap((id): readonly Standing[] => {
    const theirs = caller.ventures.find((venture) => venture.id === id)
    const venture = names.get(id)
    if (theirs) return [theirs]
    return venture ? [{ ...venture, membership: null, overrides: [] }] : []
  })
}
