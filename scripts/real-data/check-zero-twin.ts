import { uploadFile } from '../../server/src/testing/import-file.ts'
import type { Figure } from './figure.ts'
import type { Product } from './product.ts'

const BLANKS = /,,,$/gm

/** The same calls with 0 where nothing was measured, as some dialers export them: said at the upload. */
export async function checkZeroTwin(product: Product, ventureId: string, calls: Buffer): Promise<Figure> {
  const zeroed = calls.toString().replace(/\r/g, '').replace(BLANKS, ',0,00:00:00,0')
  const file = { ventureId, kind: 'call-logs', fileName: 'calls-with-zeros.csv', bytes: Buffer.from(zeroed) }
  const { notes } = await uploadFile(product.owner, file)
  const isFlagged = notes.some((note) => /\b946 unanswered calls say 0\b/.test(note))
  return {
    name: 'zero-filled twin, flagged at upload',
    expected: 'flagged',
    found: isFlagged ? 'flagged' : notes.join(' ') || 'no note',
  }
}
