const FORMULA_MARK = /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
// Every control character but line feed and tab: Excel's line break inside a cell, what terminals leave behind.
const CONTROL = /[^\P{Cc}\n\t]/u
const CONTROLS = /[^\P{Cc}\n\t]/gu

/**
 * A cell as it was meant: without the spaces around it, and without the apostrophe that our own CSV files put before
 * what a spreadsheet would run as a formula, so that a file comes back as it left.
 */
export function cleanText(raw: string): string {
  const bare = FORMULA_MARK.test(raw) ? raw.slice(1) : raw
  return (CONTROL.test(bare) ? bare.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ') : bare).trim()
}
