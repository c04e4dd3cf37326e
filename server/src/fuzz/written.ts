/** Text that is sent as it stands where a value would: numbers that no program can hold, brackets without end. */
export class Written {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export function jsonOf(value: unknown): string {
  const texts: string[] = []
  const json = JSON.stringify(value, (_, inner) =>
    inner instanceof Written ? `\u0002${texts.push(inner.text) - 1}\u0002` : inner,
  )
  return json.replace(/"\\u0002(\d+)\\u0002"/g, (_, place: string) => texts[Number(place)] ?? '')
}

/** As it stands in an address, where everything is text. */
export function addressOf(value: unknown): string {
  if (value instanceof Written) return percent(value.text)
  return percent(typeof value === 'object' ? jsonOf(value) : String(value))
}

/** Also of what is no valid text, which `encodeURIComponent` refuses. */
function percent(text: string): string {
  return text.replace(/[^\w.~-]/gsu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    const isLone = code >= 0xd800 && code <= 0xdfff
    const bytes = isLone ? [0xed, 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)] : [...Buffer.from(sign)]
    return bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  })
}
