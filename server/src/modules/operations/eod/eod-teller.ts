import { type EodEvent, eodWindowEnd, type GapFacts } from '@holdfast/engine/operations'
import type { Notification, Teller } from '../../../platform/notifications/index.ts'

type Reviewed = Extract<EodEvent, { type: 'operations.eod_reviewed' }>['facts']

/** Whoever missed a report is asked why, their superior told of the answer; whose report was read is told, also of a note. */
export const eodTeller: Teller = {
  hears: ['operations.eod_missed', 'operations.eod_explained', 'operations.eod_reviewed'],
  tell: ({ type, subjectId, ventureId, facts }) => {
    if (type === 'operations.eod_reviewed') return [reviewed(subjectId, facts as unknown as Reviewed)]
    const gap = facts as GapFacts
    return type === 'operations.eod_missed' ? [missed(ventureId, gap)] : explained(ventureId, gap)
  },
}

function missed(ventureId: string, { userId, lastDay, ...gap }: GapFacts): Notification {
  return {
    to: userId,
    title: `No daily report ${daysOf({ ...gap, lastDay })}`,
    detail: `Send that of ${lastDay} until ${eodWindowEnd(lastDay)}, or say why there is none.`,
    path: `/operations/eod?venture=${ventureId}`,
  }
}

function explained(ventureId: string, { superiorId, lastDay, ...gap }: GapFacts): readonly Notification[] {
  if (superiorId === null) return []
  const title = `Somebody explained why there is no daily report ${daysOf({ ...gap, lastDay })}`
  return [{ to: superiorId, title, detail: '', path: `/operations/eod/team?venture=${ventureId}&day=${lastDay}` }]
}

function reviewed(reportId: string, { userId, day, hasNote }: Reviewed): Notification {
  const detail = hasNote ? 'There is a note for you.' : ''
  return { to: userId, title: `Your report of ${day} was read`, detail, path: `/operations/eod/${reportId}` }
}

function daysOf({ firstDay, lastDay }: Pick<GapFacts, 'firstDay' | 'lastDay'>): string {
  return firstDay === lastDay ? `of ${firstDay}` : `from ${firstDay} to ${lastDay}`
}
