import type { Agent, DayTotals } from '@holdfast/contract'
import { type GivenDay, readCell, storedText, TOTALS_FIELDS } from './totals-fields.ts'

/** Text of cells that somebody typed into and did not save, by agent and figure. */
export type Drafts = Readonly<Record<string, string>>

/** A day of a campaign: its agents, and what is stored of them. */
export interface Sheet {
  readonly campaignId: string
  readonly day: string
  readonly currency: string
  readonly agents: readonly Agent[]
  readonly stored: ReadonlyMap<string, DayTotals>
}

export const cellKey = (agentId: string, total: string): string => `${agentId} ${total}`

/** With the text of one cell; a cell that says what is stored again is no draft. */
export function typed(drafts: Drafts, sheet: Sheet, agentId: string, total: string, text: string): Drafts {
  const { [cellKey(agentId, total)]: _, ...others } = drafts
  const field = TOTALS_FIELDS.find((each) => each.total === total)
  const isSame = field && storedText(sheet.stored.get(agentId), field, sheet.currency) === text.trim()
  return isSame ? others : { ...others, [cellKey(agentId, total)]: text }
}

/** What of the drafts can be saved, with the versions that were seen; null: a cell cannot be read. */
export function daysToSave(drafts: Drafts, sheet: Sheet): readonly GivenDay[] | null {
  const days = sheet.agents.flatMap(({ id: agentId }): GivenDay[] => {
    const said = TOTALS_FIELDS.flatMap((field) => {
      const text = drafts[cellKey(agentId, field.total)]
      return text === undefined ? [] : [[field.total, readCell(text, field, sheet.currency)] as const]
    })
    if (said.length === 0) return []
    const version = sheet.stored.get(agentId)?.version ?? 0
    return [{ campaignId: sheet.campaignId, agentId, day: sheet.day, version, ...Object.fromEntries(said) }]
  })
  return days.some((day) => Object.values(day).some(Number.isNaN)) ? null : days
}
