import type { contract, ParsedInput, PointsSettingsChange, Reply } from '@holdfast/contract'
import { type PointsConfig, priceOf, type Trigger } from '@holdfast/engine/gamification'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import { personNamed } from '../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { decodeCursor } from '../../../platform/http/cursor.ts'
import { pageOf } from '../../../platform/http/page.ts'
import { labelOf } from '../labels.ts'
import { ALL_TRIGGERS, DEFAULTS } from './points-config.ts'

type Endpoint = typeof contract.gamification.pointsConfigHistory
type Row = {
  readonly revision: number
  readonly since: Instant
  readonly enabled: boolean
  readonly dailyCap: number | null
  readonly points: Partial<Record<Trigger, number>>
  readonly off: Trigger[]
  readonly by: PointsSettingsChange['by']
}
type Config = Pick<PointsConfig, 'enabled' | 'dailyCap' | 'points' | 'off'>

/** Each setting with what it changed of the one before it; the first one of the defaults. */
export async function pointsConfigHistory(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { id: ventureId } = ventureOf(caller, input.ventureId)
  const before = decodeCursor(input, input.cursor, 1)?.[0] ?? null
  const { rows } = await sql<Row>`
    select revision, since, is_enabled as enabled, daily_cap as "dailyCap", points, off, ${personNamed('set_by')} as by
    from gamification.settings
    where venture_id = ${ventureId} ${before === null ? sql`` : sql`and revision < ${before}::int`}
    order by revision desc limit ${input.limit + 1}`.execute(db)
  const settings = rows.map((row, at) => ({
    version: row.revision,
    since: row.since,
    by: row.by,
    changes: changesOf(rows[at + 1] ?? DEFAULTS, row),
  }))
  return pageOf(input, settings, (last) => [String(last.version)])
}

function changesOf(from: Config, to: Config): PointsSettingsChange['changes'] {
  const triggers = ALL_TRIGGERS.map((trigger) => ({
    what: 'trigger' as const,
    label: labelOf(trigger),
    from: earned(from, trigger),
    to: earned(to, trigger),
  }))
  const cap = { what: 'daily_cap' as const, label: 'Most points of one day', from: from.dailyCap, to: to.dailyCap }
  const points = { what: 'points' as const, label: 'Deeds earn points', from: isOn(from), to: isOn(to) }
  return [points, cap, ...triggers].filter((change) => change.from !== change.to)
}

function earned(config: Config, trigger: Trigger): number | null {
  return config.off.includes(trigger) ? null : priceOf(config, trigger)
}

function isOn({ enabled }: Config): number | null {
  return enabled ? 1 : null
}
