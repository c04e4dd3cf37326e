/** A date with its time taken apart; `time` as HH:mm:ss.sss, `offset` as Z or +05:30. */
export type SplitTime = { readonly date: string; readonly time: string | null; readonly offset: string | null }

const TIMED =
  /^(.+?)(?:T|,?\s+|\s*,)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i

export function splitTime(text: string): SplitTime {
  const match = text.includes(':') || text.includes('.') ? TIMED.exec(text) : null
  const hour = match && hourOf(Number(match[2]), match[6])
  if (!match || hour === null) return { date: text, time: null, offset: null }
  const [, date = '', , minute, second = '00', fraction = '', , offset] = match
  if (Number(minute) > 59 || Number(second) > 59) return { date: text, time: null, offset: null }
  const time = `${String(hour).padStart(2, '0')}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}`
  return { date, time, offset: offset === undefined ? null : offsetOf(offset) }
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

function offsetOf(offset: string): string {
  if (!/^[+-]/.test(offset)) return 'Z'
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}
