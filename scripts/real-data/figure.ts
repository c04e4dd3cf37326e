/** One figure of the product beside the one it has to meet; both as exact text. */
export type Figure = { readonly name: string; readonly expected: string; readonly found: string }

export function isMet({ expected, found }: Figure): boolean {
  return expected === found
}

/** A decimal cut to six digits behind the point, rounded half up, without zeros at the end; the files are that exact. */
export function sixDigits(value: string | number | null): string {
  if (value === null) return 'no data'
  const [whole = '0', fraction = ''] = String(value).split('.')
  const millionths = BigInt(whole + fraction.padEnd(7, '0').slice(0, 6)) + (Number(fraction[6] ?? 0) >= 5 ? 1n : 0n)
  return fractionText(millionths, 1_000_000n)
}

/** numerator ÷ denominator to six digits, in integers. */
export function quotient(numerator: number | bigint, denominator: number | bigint): string {
  if (BigInt(denominator) === 0n) return 'no data'
  const scaled = (BigInt(numerator) * 2_000_000n + BigInt(denominator)) / (BigInt(denominator) * 2n)
  return fractionText(scaled, 1_000_000n)
}

/** Minor units as 1234.50. */
export function money(minor: number | bigint): string {
  const text = String(minor).padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

/** 1234.5 or 1234 as minor units, without a float. */
export function cents(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2))
}

function fractionText(scaled: bigint, one: bigint): string {
  const digits = String(scaled % one)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return digits === '' ? String(scaled / one) : `${scaled / one}.${digits}`
}
