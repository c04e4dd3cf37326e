import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { minorOf } from '../../../lib/money-text.ts'

/** A value as it was read, in the manner of all pages: amounts with their sign, days by name, codes as words. */
export function sampleText(type: string, text: string): string {
  if (type === 'money') return moneyText(text)
  if (type === 'amount') return text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
  if (type === 'day' || type === 'instant') return text.replace(/^\d{4}-\d\d-\d\d/, (day) => formatDay(day, 'year'))
  if (type === 'choice') return words(text)
  return text
}

/** "1,000.00 USD" → "$1,000.00". */
function moneyText(text: string): string {
  const [, sign = '', amount = '', currency = ''] = /^([−-]?)([\d,]+(?:\.\d+)?) ([A-Z]{3})$/.exec(text) ?? []
  const minor = currency && minorOf(`${sign ? '-' : ''}${amount.replaceAll(',', '')}`, currency)
  return typeof minor === 'number' ? formatMoney({ minor, currency }) : text
}

const ACRONYMS = new Set(['BPO', 'CSR', 'HR', 'LTL', 'FTL'])

/** "VENTURE_HEAD" → "Venture head"; what is no code stays as it is. */
function words(code: string): string {
  if (!/^[A-Z][A-Z_]*$/.test(code)) return code
  const parts = code.split('_').map((part) => (ACRONYMS.has(part) ? part : part.toLowerCase()))
  const [first = '', ...rest] = parts
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')
}
