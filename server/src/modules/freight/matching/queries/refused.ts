import type { UnknownCarrier } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

/**
 * Whether the gate refuses a carrier `k`, as `judgeCarrier` of the engine says it: for the order alone, as each carrier
 * that is shown is judged there. The register is asked by the two partial indexes that hold its answers, whose predicates are
 * these words (migration 0036): so they are written out here and not made from the rules of the engine.
 * `best-carriers.test.ts` holds both against each other, each rule alone too.
 */
export function refusedByGate(today: Day, unknown: UnknownCarrier): RawBuilder<unknown> {
  return sql`(k.do_not_use_reason is not null or k.status = 'INACTIVE' or k.compliance = 'DISQUALIFIED'
    or coalesce(k.liability_expires_on < ${today}::date, false) or coalesce(k.cargo_expires_on < ${today}::date, false)
    or coalesce(k.dot_number in (select s.dot_number from freight.fmcsa_snapshots s where ${BARS}), false)
    ${unknown === 'BLOCK' ? UNKNOWN : sql``})`
}

const BARS = sql`(s.snapshot #>> '{allowedToOperate,meaning}' = 'no' or s.snapshot #>> '{status,meaning}' = 'inactive'
  or s.snapshot ->> 'outOfServiceOn' is not null
  or (s.snapshot #>> '{authority,common,meaning}' in ('inactive', 'none')
    and s.snapshot #>> '{authority,contract,meaning}' in ('inactive', 'none')))`

const LETS = sql`s.snapshot #>> '{allowedToOperate,meaning}' = 'yes' and s.snapshot #>> '{status,meaning}' = 'active'
  and s.snapshot ->> 'outOfServiceOn' is null and s.missing_since is null
  and (s.snapshot #>> '{authority,common,meaning}' = 'active' or s.snapshot #>> '{authority,contract,meaning}' = 'active')`

const UNKNOWN = sql`or k.liability_expires_on is null or k.cargo_expires_on is null or k.dot_number is null
  or k.dot_number not in (select s.dot_number from freight.fmcsa_snapshots s where ${LETS})`
