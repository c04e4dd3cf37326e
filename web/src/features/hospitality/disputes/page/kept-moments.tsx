import { EVIDENCE_ITEMS, EVIDENCE_NAMES, EVIDENCE_STATES } from '@holdfast/engine/hospitality'
import { z } from 'zod'
import { Changed } from '../../../../ui/changed.tsx'
import { evidenceStateName } from '../dispute-words.ts'

const evidenceFacts = z.object({
  item: z.enum(EVIDENCE_ITEMS),
  before: z.enum(EVIDENCE_STATES).nullable(),
  after: z.enum(EVIDENCE_STATES),
  fileName: z.string().nullable(),
  reason: z.string().nullable(),
})

/** An item of the evidence that was judged, or a file of it that was added or taken back. */
export function EvidenceMoment({ facts }: { readonly facts: unknown }) {
  const told = evidenceFacts.safeParse(facts).data
  if (told === undefined) return <>Evidence changed</>
  const { item, before, after, fileName, reason } = told
  return (
    <>
      {fileName !== null && (
        <div>
          {reason === null ? 'Added' : 'Took back'} {fileName}
          {reason !== null && `: ${reason}`}
        </div>
      )}
      <div>
        {EVIDENCE_NAMES[item]}{' '}
        {before === after ? (
          `still ${evidenceStateName(after).toLowerCase()}`
        ) : (
          <Changed before={before === null ? 'Not judged' : evidenceStateName(before)}>
            {evidenceStateName(after)}
          </Changed>
        )}
      </div>
    </>
  )
}

const notesFacts = z.object({ reason: z.string().nullable() })

export function NotesMoment({ facts }: { readonly facts: unknown }) {
  const { reason = null } = notesFacts.safeParse(facts).data ?? {}
  return <>{reason === null ? 'Wrote a note' : `Took a note back: ${reason}`}</>
}
