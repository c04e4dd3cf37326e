import { sizeText } from '../../../lib/size-text.ts'

/** The server takes no more; said here before somebody waits for an upload that ends in a refusal. */
const MOST_MB = 50

/** Why a file cannot be one of an import, as a sentence that names the fix; null when it may be. */
export function whyNot({ name, size }: { readonly name: string; readonly size: number }): string | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'xls') return `${name} is in Excel’s old format. Save it as .xlsx and choose it again.`
  if (ending === 'numbers' || ending === 'ods')
    return `${name} is no CSV or XLSX file. Export it as CSV and choose that.`
  if (ending !== 'csv' && ending !== 'xlsx')
    return `${name} is neither a CSV nor an XLSX file. Save the table as one of them and choose that.`
  if (size === 0) return `${name} is empty. Export it again.`
  if (size > MOST_MB * 1024 * 1024)
    return `${name} has ${sizeText(size)}; at most ${MOST_MB} MB are taken. Split it, by month for instance, and import the parts one after another.`
  return null
}
