import type { contract, ParsedInput } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { LAST_ID } from '../../../../platform/http/cursor.ts'
import { sightOf } from '../../policy.ts'

type Sql = RawBuilder<unknown>
export type Wanted = Pick<ParsedInput<typeof contract.outreach.listOutreach>, 'ventureId' | 'which' | 'limit'> & {
  readonly after: string | null
}

/** Which loads stand on the page: of whole ventures a walk along the index of what was asked, of others the caller's own. */
export function pageOfAsked(caller: Caller, wanted: Wanted): Sql {
  const { whole, credited } = sightOf(caller, wanted.ventureId)
  const isWanted = (id: string) => wanted.ventureId === undefined || id === wanted.ventureId
  const own = credited.filter(isWanted)
  const walks = [
    everyAsked(whole.filter(isWanted), wanted),
    ...(own.length > 0 ? [ownAsked(own, caller.person?.id ?? null, wanted)] : []),
  ]
  return sql`
    select * from (${sql.join(walks, sql` union all `)}) l order by l.last_outreach_id desc limit ${wanted.limit}`
}

/** One venture after the other, so that the walk is bound to an index that begins with the venture. */
function everyAsked(ventures: readonly string[], wanted: Wanted): Sql {
  return sql`
    select l.* from unnest(${[...ventures]}::uuid[]) v (id) cross join lateral (
      select l.venture_id, l.id, l.last_outreach_id from freight.loads l
      where l.venture_id = any (array[v.id]) and ${isAsked(wanted)}
      order by l.venture_id desc, l.last_outreach_id desc limit ${wanted.limit}) l`
}

/** A person's loads are few beside all that were asked about, so each is looked up. */
function ownAsked(ventures: readonly string[], personId: string | null, wanted: Wanted): Sql {
  return sql`
    select l.* from unnest(${[...ventures]}::uuid[]) v (id) cross join lateral (
      select l.* from (
        select distinct c.load_id from freight.load_credits c where c.venture_id = v.id and c.user_id = ${personId}) c
      cross join lateral (
        select l.venture_id, l.id, l.last_outreach_id from freight.loads l
        where l.venture_id = v.id and l.id = c.load_id and ${isAsked(wanted)} offset 0) l
      order by l.last_outreach_id desc limit ${wanted.limit}) l`
}

function isAsked({ after, which }: Wanted): Sql {
  return sql`l.last_outreach_id < ${after ?? LAST_ID}::uuid and l.voided_at is null and ${WHICH[which]}`
}

/** Scalar sub-selects: whatever is guessed of how many match, they stay one index probe a load, and the walk a walk. */
const WHICH: Readonly<Record<Wanted['which'], Sql>> = {
  open: sql`l.status = 'OPEN'`,
  answered: sql`l.status = 'OPEN' and (select true from freight.standing_answers a
    where a.venture_id = l.venture_id and a.load_id = l.id and not a.is_decline and not a.is_automatic
      and not exists (select from freight.standing_answers n
        where n.venture_id = a.venture_id and n.recipient_id = a.recipient_id and n.id > a.id and not n.is_automatic) limit 1)`,
  awarded: sql`(select true from freight.outreach_awards a
    where a.venture_id = l.venture_id and a.load_id = l.id and a.ended_at is null limit 1)`,
  all: sql`true`,
}
