type Values = readonly (number | null)[]
type At = (value: number) => number

/** A line through the middle of each part, broken where there is no data; in a box of 100 by 100. */
export function linePath(values: Values, at: At): string {
  return values
    .map((value, i) => {
      if (value === null) return ''
      const pen = i > 0 && values[i - 1] !== null ? 'L' : 'M'
      return `${pen}${middle(i, values.length)} ${rest(at(value))}`
    })
    .join('')
}

/** A level across the whole of each part; where it changes it begins anew, without a line up or down. */
export function levelPath(values: Values, at: At): string {
  return values
    .map((value, i) => {
      if (value === null) return ''
      const begin = values[i - 1] === value && i > 0 ? '' : `M${edge(i, values.length)} ${rest(at(value))}`
      return `${begin}H${edge(i + 1, values.length)}`
    })
    .join('')
}

/** Points that no line leads to or from would be invisible without a dot. */
export const isLonely = (values: Values, i: number): boolean =>
  (values[i] ?? null) !== null && (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null

export const middle = (i: number, count: number): number => rounded(((i + 0.5) / count) * 100)
const edge = (i: number, count: number) => rounded((i / count) * 100)
const rest = (share: number) => rounded(100 - share)
const rounded = (value: number) => Math.round(value * 100) / 100
