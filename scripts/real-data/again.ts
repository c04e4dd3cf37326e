import type { Figure } from './figure.ts'
import type { Product } from './product.ts'

/** The same file once more: every row is there already. */
export async function broughtAgain(
  product: Product,
  file: Parameters<Product['bring']>[0],
  options: Parameters<Product['bring']>[1],
  rows: number,
): Promise<Figure> {
  const { progress } = await product.bring(file, options)
  const { new: fresh, changed, same } = progress.became
  return {
    name: `${file.kind} imported again`,
    expected: `0 new, 0 changed, ${rows} the same`,
    found: `${fresh} new, ${changed} changed, ${same} the same`,
  }
}
