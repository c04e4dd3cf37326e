import type { BriefingItem } from '@holdfast/contract'
import type { worstFirst } from '@holdfast/engine/briefing'
import type { Instant, Money } from '@holdfast/engine/kernel'
import type { Caller } from '../../platform/caller.ts'
import { NAME_UNSEEN } from '../../platform/db/name-of-person.ts'
import { canAcknowledge, canAssign } from './policy.ts'
import type { ItemRow } from './queries/item-rows.ts'

const NEW_FOR_HOURS = 24

export function itemView(caller: Caller, row: ItemRow): BriefingItem {
  const { why } = row.facts
  const acknowledged = acknowledgedOf(row)
  return {
    id: row.id,
    ventureId: row.ventureId,
    section: row.section,
    kind: row.kind,
    subject: subjectOf(row),
    why: row.resolvedOn === null ? why : `${why} Put out since.`,
    amount: amountOf(row),
    person: row.personId !== null && row.personName !== null ? { id: row.personId, name: row.personName } : null,
    factDay: row.factDay,
    at: row.at,
    isNew: isNew(row, caller.now),
    acknowledged,
    task: row.task,
    can: {
      acknowledge: canAcknowledge(caller, { ...row, isAcknowledged: acknowledged !== null }),
      assign: canAssign(caller, row, row.task !== null),
    },
  }
}

/** What decides its place among others. */
export function placeOf(row: ItemRow): Parameters<typeof worstFirst>[0] {
  const { section, key, factDay, facts } = row
  return { section, key, factDay, severity: facts.severity, amount: amountOf(row) }
}

/** A load by its number and lane, all else by what it is called. */
function subjectOf({ subjectKind: kind, subjectId: id, facts: { title } }: ItemRow): BriefingItem['subject'] {
  if ('label' in title) return { kind, id, label: title.label, from: null, to: null }
  return { kind, id, label: title.number, from: title.lane.from, to: title.lane.to }
}

export function amountOf({ amountMinor, currency }: ItemRow): Money | null {
  return amountMinor === null || currency === null ? null : { minor: amountMinor, currency }
}

/** Recorded in the 24 hours before it is read. */
function isNew({ at }: ItemRow, now: Instant): boolean {
  const since = Temporal.Instant.from(now).subtract({ hours: NEW_FOR_HOURS })
  return Temporal.Instant.compare(Temporal.Instant.from(at), since) > 0
}

function acknowledgedOf(row: ItemRow): BriefingItem['acknowledged'] {
  if (row.acknowledgedAt === null || row.acknowledgedBy === null) return null
  return { at: row.acknowledgedAt, by: { id: row.acknowledgedBy, name: row.acknowledgerName ?? NAME_UNSEEN } }
}
