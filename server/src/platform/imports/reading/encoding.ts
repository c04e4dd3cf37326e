import { refuse } from '@holdfast/engine/kernel'

export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Watches a text file's bytes go by and says in the end how they are written. UTF-8 unless they cannot be. */
export function watchEncoding(): { readonly see: (bytes: Buffer) => void; readonly encoding: () => Encoding } {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let wide: Encoding | null | undefined
  let isUtf8 = true
  return {
    see: (bytes) => {
      wide ??= wideEncoding(bytes)
      if (wide !== null) return
      if (bytes.includes(0))
        refuse(
          'refused',
          'import.not_text',
          'The file holds zero bytes, which no text has. Save it again as CSV or XLSX.',
        )
      isUtf8 &&= decodes(strict, bytes)
    },
    encoding: () => wide ?? (isUtf8 ? 'utf-8' : 'windows-1252'),
  }
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

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The same text in UTF-8, which the reader of rows takes as it comes. */
export async function* inUtf8(parts: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') return yield* parts
  const decoder = new TextDecoder(encoding)
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }))
  yield Buffer.from(decoder.decode())
}
