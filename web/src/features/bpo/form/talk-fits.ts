import type { z } from 'zod'
import { clockText } from '../../../lib/duration-text.ts'

interface Spoken {
  readonly lasted: number | null
  readonly reached: boolean | null
  readonly talkSeconds: number | null
}

/** The server allows no talk beyond the call; said here, it stands at its field. */
export function talkFits({ lasted, reached, talkSeconds }: Spoken, context: z.RefinementCtx) {
  if (lasted === null || talkSeconds === null || reached === false || talkSeconds <= lasted) return
  context.addIssue({
    code: 'custom',
    path: ['talkSeconds'],
    message: `must not be longer than the call, ${clockText(lasted)}`,
  })
}
