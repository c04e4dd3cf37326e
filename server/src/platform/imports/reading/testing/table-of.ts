import { delimiterOf } from '../delimiter.ts'
import { watchEncoding } from '../encoding.ts'
import { openStored } from '../open-stored.ts'

/** The table of a file that arrives in pieces of a size; its first block is as long as that of any file. */
export async function tableOf(file: string | Buffer, size = 7, headerLine: number | null = null, firstBlock = 64) {
  const bytes = Buffer.from(file)
  const blocks = [bytes.subarray(0, firstBlock), bytes.subarray(firstBlock)].filter(({ length }) => length > 0)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  const watch = watchEncoding()
  for (const block of blocks) watch.see(block)
  const written = watch.written()
  const delimiter = delimiterOf(new TextDecoder(written.encoding).decode(bytes))
  const writing = { ...written, delimiter, isWorkbook: false, headerLine }
  const table = await openStored(async (seq) => pieces[seq] ?? null, writing)
  return { headers: table.headers, rows: (await Array.fromAsync(table.rows)).flat(), ...written }
}
