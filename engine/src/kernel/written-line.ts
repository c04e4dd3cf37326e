/** Seen by nobody and typed by nobody: they come along when a name is copied from a page or a mail. */
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g
/** Every blank: no-break ones, tabs and line breaks, those of Unicode and of the old printers (U+0085) too. */
const BLANKS = /[\s\u0085]+/g

/**
 * A name or a place as it is compared and kept, wherever it was written: one line, one form of every accented letter
 * (NFC), single blanks. Twice is once.
 */
export function tidyLine(text: string): string {
  return text.replace(ZERO_WIDTH, '').normalize('NFC').replace(BLANKS, ' ').trim()
}

/**
 * Whether a text holds what can be written on no screen or turns what stands beside it around: control characters but the
 * line break and the tab, and the marks that embed, override or isolate a direction.
 */
export function hasControl(text: string): boolean {
  return [...text].some((character) => isControl(character.codePointAt(0) ?? 0))
}

const LINE_BREAK = 10
const TAB = 9
const DIRECTIONS = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
] as const

function isControl(code: number): boolean {
  if (code < 32) return code !== LINE_BREAK && code !== TAB
  return (code >= 127 && code <= 0x9f) || DIRECTIONS.some(([first, last]) => code >= first && code <= last)
}
