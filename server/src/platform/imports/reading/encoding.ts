import { isAscii } from 'node:buffer'
import { refuse } from '@holdfast/engine/kernel'
import { countUtf8 } from './count-utf8.ts'

export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** `isDamaged`: some bytes are no text in this encoding; what is read in their place is U+FFFD. */
export type Written = { readonly encoding: Encoding; readonly isDamaged: boolean }

/** Watches a text file's bytes go by, block by block, and says in the end how they are written. */
export function watchEncoding(): { readonly see: (bytes: Buffer) => void; readonly written: () => Written } {
  const count = countUtf8()
  // Told by the first block alone: undefined before it, null when it is none of the wide ones.
  let wide: Encoding | null | undefined
  return {
    see: (bytes) => {
      if (wide === undefined) wide = wideEncoding(bytes)
      if (wide !== null) return
      if (bytes.includes(0)) refuseAsNoText()
      if (!isAscii(bytes) || count.isWithin()) count.see(bytes)
    },
    written: () => (wide ? { encoding: wide, isDamaged: false } : narrow(count.end())),
  }
}

/** One stray byte does not turn a file in UTF-8 into another one: most of what is not ASCII decides. */
function narrow({ valid, broken }: { readonly valid: number; readonly broken: number }): Written {
  if (valid >= broken) return { encoding: 'utf-8', isDamaged: broken > 0 }
  return { encoding: 'windows-1252', isDamaged: false }
}

/** UTF-16 says so by its mark; without one, every second byte of Latin text is zero. */
function wideEncoding(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const sample = start.subarray(0, 2_000)
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  const enough = sample.length / 4
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

/** The same text in UTF-8, which the reader of rows takes as it comes. */
export async function* inUtf8(parts: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') return yield* parts
  const decoder = new TextDecoder(encoding)
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }))
  yield Buffer.from(decoder.decode())
}

function refuseAsNoText(): never {
  refuse('refused', 'import.not_text', 'The file holds zero bytes, which no text has. Save it again as CSV or XLSX.')
}
