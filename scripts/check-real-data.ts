// `npm run check:real-data -- <folder> [--json]`: public data nobody here wrote, through the product's own import, beside
// sums from code that shares nothing with it. Prints every figure; any difference ends with 1.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkCalls } from './real-data/check-calls.ts'
import { checkFreight } from './real-data/check-freight.ts'
import { checkOutside } from './real-data/check-outside.ts'
import { checkReviews } from './real-data/check-reviews.ts'
import { isMet } from './real-data/figure.ts'
import { openFolder } from './real-data/files.ts'
import { openProduct } from './real-data/product.ts'

const { values: flags, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const path = resolve(positionals[0] ?? '../shared/data')
if (!existsSync(path)) {
  process.stderr.write(
    `There is no folder ${path}. Name the folder of public data: npm run check:real-data -- <folder>\n`,
  )
  process.exit(2)
}
const folder = openFolder(path)
const product = await openProduct()
try {
  const figures = [
    ...(await checkFreight(product, folder)),
    ...(await checkCalls(product, folder)),
    ...(await checkReviews(product, folder)),
    ...(await checkOutside(folder)),
  ]
  const missed = figures.filter((figure) => !isMet(figure))
  if (flags.json === true) process.stdout.write(`${JSON.stringify({ figures, missed: missed.length }, null, 2)}\n`)
  else {
    for (const figure of figures) process.stdout.write(`${isMet(figure) ? 'ok    ' : 'DIFFERS'} ${lineOf(figure)}\n`)
    process.stdout.write(`\n${figures.length} figures, ${missed.length} differ\n`)
  }
  process.exitCode = missed.length > 0 ? 1 : 0
} finally {
  await product.close()
}

function lineOf(figure: { name: string; expected: string; found: string }): string {
  const beside = isMet(figure) ? figure.found : `${figure.found}, expected ${figure.expected}`
  return `${figure.name.padEnd(56)} ${beside}`
}
