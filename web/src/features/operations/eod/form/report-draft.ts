import { z } from 'zod'
import { store, stored } from '../../../../lib/stored.ts'

export const reportValues = z.object({
  done: z.string().trim().min(1, 'must say what was done').max(4_000, 'must have at most 4,000 characters'),
  blockers: z.string().trim().max(2_000, 'must have at most 2,000 characters'),
  plan: z.string().trim().max(2_000, 'must have at most 2,000 characters'),
})
export type ReportValues = z.output<typeof reportValues>

/** Whose draft of which day: it is nobody else's on a browser that several people use. */
export interface DraftOf {
  readonly userId: string
  readonly ventureId: string
  readonly day: string
}

const nameOf = ({ userId, ventureId, day }: DraftOf) => `eod.${userId}.${ventureId}.${day}`
const draft = z.object({ done: z.string(), blockers: z.string(), plan: z.string() })

/** What was typed and not sent; null: nothing, or it cannot be read any more. */
export function readDraft(of: DraftOf): ReportValues | null {
  const text = stored(nameOf(of), '')
  if (text === '') return null
  try {
    return draft.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export const keepDraft = (of: DraftOf, values: ReportValues) => store(nameOf(of), JSON.stringify(values))

export const dropDraft = (of: DraftOf) => store(nameOf(of), '')
