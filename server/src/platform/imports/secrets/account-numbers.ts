const END = 4
const INSTEAD = '••••'

/** Of a cell that a whole number may stand in: all that is ever told of one. */
export function withoutWholeNumber(cell: string): string {
  return looksWhole(cell) ? endOf(cell) : cell
}

/** The same of a cell that nobody reads, which may as well be a day or an amount. */
export function withoutUnreadNumber(cell: string): string {
  return looksWhole(cell) && !isPlainFigure(cell) ? endOf(cell) : cell
}

/** Text with numbers in it, such as the name of a file. A day that is written without a break stays. */
export function withoutNumbersWithin(text: string): string {
  return text.replace(RUN, (run) => (digitsIn(run) < LONG_RUN || DAY_RUN.test(run) ? run : endOf(run)))
}

/** Below so many digits it is a name with a year, or the end of a number. */
const FEWEST_DIGITS = 5
const FEWEST_CHARACTERS = 6
const LONG_RUN = 6
const RUN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[A-Za-z0-9]{8,30}|(?: [A-Za-z0-9]{4}){2,7}(?: [A-Za-z0-9]{1,3})?)(?![A-Za-z0-9])|\d(?: ?\d){5,}/g
const DAY_RUN = /^(19|20)\d{2}(0\d|1[0-2])([0-2]\d|3[01])(\d{4}|\d{6})?$/

function looksWhole(cell: string): boolean {
  const text = plain(cell)
  const digits = digitsIn(text)
  if (digits >= FEWEST_DIGITS) return true
  return digits > 0 && lettersAndDigits(text).length >= FEWEST_CHARACTERS && /^[A-Z0-9.\-/]+$/.test(text.trim())
}

function isPlainFigure(cell: string): boolean {
  const text = plain(cell).trim()
  return FIGURES.some((figure) => figure.test(text))
}

const FIGURES = [
  /^\d{4}-\d{1,2}-\d{1,2}([T ]\d{1,2}:\d{2}[\d:.Z+-]*)?$/,
  /^\d{1,2}([./-])\d{1,2}\1(\d{2}|\d{4})$/,
  /^[-+(−]?[^\d\s]{0,3} ?\d{1,3}([.,' ]?\d{3})*[.,]\d{1,2}( ?[^\d\s]{1,3})?\)?$/u,
]

function endOf(cell: string): string {
  return `${INSTEAD}${lettersAndDigits(plain(cell)).slice(-END).toUpperCase()}`
}

/** Wide and raised digits are digits. */
function plain(text: string): string {
  return text.normalize('NFKC')
}

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '')
}
