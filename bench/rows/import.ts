import { callFile, type GeneratedCall, generatedCalls } from '../data/call-file.ts'
import { unnestCalls } from '../data/unnest-calls.ts'
import { type Imported, importCalls, previewCalls } from '../import-calls.ts'
import { median } from '../load.ts'
import { atLeast, atMost, type Figure, type Row, seen } from '../row.ts'
import { serveProduct } from '../server-process.ts'
import type { Stand } from '../stand.ts'

const ONE_BAD_IN = 20

type Round = {
  readonly floor: number
  readonly first: Imported
  readonly again: Imported
}

export const importFile: Row = {
  name: 'import',
  job: 'a file of calls: checked, stored, with its events, progress and figures',
  measure: async (stand) => {
    const calls = generatedCalls(stand.size.importedCalls)
    const file = callFile(calls)
    const rounds: Round[] = []
    for (let round = 0; round < stand.size.importRounds; round += 1)
      rounds.push(await measureRound(stand, `import_${round}`, calls, file))
    return [...speed(rounds, calls.length), ...(await badRows(stand, calls))]
  },
}

/** Each in a database of its own, the floor first and last in turn. */
async function measureRound(stand: Stand, name: string, calls: readonly GeneratedCall[], file: Buffer): Promise<Round> {
  const floor = await floorSeconds(stand, `${name}_floor`, calls)
  const database = await stand.database(name)
  const product = await serveProduct(database.ownerUrl, 'web')
  const worker = await serveProduct(database.ownerUrl, 'worker')
  const person = { url: product.url, cookie: stand.cookie('farah') }
  try {
    const first = await importCalls(person, file)
    const again = await importCalls(person, file)
    return { floor, first, again }
  } finally {
    await worker.stop()
    await product.stop()
    await database.close()
  }
}

async function floorSeconds(stand: Stand, name: string, calls: readonly GeneratedCall[]): Promise<number> {
  const database = await stand.database(name)
  try {
    return await unnestCalls(database.superUrl, calls)
  } finally {
    await database.close()
  }
}

function speed(rounds: readonly Round[], count: number): readonly Figure[] {
  const of = (figure: (round: Round) => number) => median(rounds.map(figure))
  const became = (imported: Imported) => imported.done.progress.became
  return [
    atLeast(
      'rows per second ÷ floor',
      of(({ floor, first }) => floor / first.commitSeconds),
      0.5,
    ),
    atLeast(
      'rows parsed and stored per second',
      of(({ first }) => count / first.commitSeconds),
      60_000,
    ),
    seen('floor', `${of(({ floor }) => count / floor).toFixed(0)} rows per second`),
    seen('preview', `${of(({ first }) => count / first.previewSeconds).toFixed(0)} rows per second`),
    atMost('rows not imported', Math.max(...rounds.map(({ first }) => count - became(first).new)), 0),
    atMost('again: rows changed', Math.max(...rounds.map(({ again }) => count - became(again).same)), 0),
    atMost(
      'again ÷ the first time',
      of(({ first, again }) => again.commitSeconds / first.commitSeconds),
      1,
    ),
    atLeast('steps of progress seen', Math.min(...rounds.map(({ first }) => first.steps)), 2),
  ]
}

/** Every twentieth row names nobody. */
async function badRows(stand: Stand, calls: readonly GeneratedCall[]): Promise<readonly Figure[]> {
  const database = await stand.database('import_bad')
  const product = await serveProduct(database.ownerUrl, 'web')
  try {
    const file = callFile(calls, (n) => n % ONE_BAD_IN === 0)
    const began = performance.now()
    const preview = await previewCalls({ url: product.url, cookie: stand.cookie('farah') }, file)
    const seconds = (performance.now() - began) / 1000
    const missed = Math.abs(preview.badRows - calls.length / ONE_BAD_IN)
    return [
      atMost(`of ${calls.length / ONE_BAD_IN} bad rows not reported`, missed, 0),
      seen('preview with bad rows', `${(calls.length / seconds).toFixed(0)} rows per second`),
    ]
  } finally {
    await product.stop()
    await database.close()
  }
}
