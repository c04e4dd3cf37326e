/** Counts the characters beyond ASCII that are valid UTF-8, and the bytes that are none, across blocks. */
export function countUtf8(): {
  readonly see: (bytes: Uint8Array) => void
  /** A character is cut in two by the end of the last block. */
  readonly isWithin: () => boolean
  readonly end: () => { readonly valid: number; readonly broken: number }
} {
  let [valid, broken, left] = [0, 0, 0]
  // What the next byte may be: narrower after E0, ED, F0 and F4, which would else begin what UTF-8 forbids.
  let [low, high] = [0x80, 0xbf]

  function see(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (left > 0 && byte >= low && byte <= high) {
        left -= 1
        if (left === 0) valid += 1
        low = 0x80
        high = 0xbf
        continue
      }
      if (left > 0) broken += 1
      left = 0
      if (byte >= 0x80) begin(byte)
    }
  }

  function begin(byte: number): void {
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    if (byte >= 0xc2 && byte <= 0xdf) left = 1
    else if (byte >= 0xe0 && byte <= 0xef) left = 2
    else if (byte >= 0xf0 && byte <= 0xf4) left = 3
    else broken += 1
  }

  return { see, isWithin: () => left > 0, end: () => ({ valid, broken: broken + (left > 0 ? 1 : 0) }) }
}
