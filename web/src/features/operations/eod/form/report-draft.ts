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
  /** Begun over what is no longer there, and kept until somebody uses it or sends a report. */
  readonly isAside?: boolean
}

const draft = z.object({
  done: z.string(),
  blockers: z.string(),
  plan: z.string(),
  /** Of the report that stood when it was typed; 0: none. */
  version: z.int().default(0),
  /** It was sent without a connection, and is to go out as soon as there is one. */
  isSending: z.boolean().default(false),
})
type Draft = z.output<typeof draft>

const nameOf = ({ userId, ventureId, day, isAside = false }: DraftOf) =>
  `eod.${userId}.${ventureId}.${day}${isAside ? '.aside' : ''}`

/** What was typed and not sent; null: nothing, or it cannot be read any more. */
export function readDraft(of: DraftOf): Draft | null {
  const text = stored(nameOf(of), '')
  if (text === '') return null
  try {
    return draft.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export const keepDraft = (of: DraftOf, kept: Draft) => store(nameOf(of), JSON.stringify(kept))

export const dropDraft = (of: DraftOf) => store(nameOf(of), '')

/**
 * A draft goes on only over the report that it was begun over: one that was written elsewhere meanwhile stays, and the draft
 * is offered beside it, unless it says the same.
 */
export function judgeDraft(
  kept: Draft | null,
  standing: { readonly version: number; readonly values: ReportValues },
): { readonly going: Draft | null; readonly older: ReportValues | null } {
  if (kept === null) return { going: null, older: null }
  const { done, blockers, plan, version } = kept
  if (version === standing.version) return { going: kept, older: null }
  const isSame = done === standing.values.done && blockers === standing.values.blockers && plan === standing.values.plan
  return { going: null, older: isSame ? null : { done, blockers, plan } }
}
