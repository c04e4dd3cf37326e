import { contract } from '@holdfast/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useReply } from '../../../../lib/query.ts'
import { type AskEntries, askedOf, askValues } from './ask-values.ts'

/** Long enough for a word to be typed, short enough to feel live. */
const PAUSE_MS = 400
const NOTHING = { loadId: '', channel: 'EMAIL', carrierIds: [], text: '' } as const

/** What each carrier would get by what the form holds; null while it asks nobody, or says nothing. */
export function usePreview(loadId: string, entries: AskEntries) {
  const now = JSON.stringify(entries)
  const [settled] = useDebouncedValue(now, PAUSE_MS)
  const parsed = askValues.safeParse(JSON.parse(settled))
  const asked = parsed.success ? askedOf(loadId, parsed.data) : null
  const { data, error, isFetching } = useReply(
    contract.outreach.previewOutreach,
    asked ?? { ...NOTHING, carrierIds: [] },
    { when: asked !== null },
  )
  return {
    preview: asked === null ? null : (data ?? null),
    error: asked === null ? null : error,
    isOld: isFetching || settled !== now,
  }
}

export type Preview = ReturnType<typeof usePreview>
