export function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

/** "MC-884120" and "USDOT 2310045" are their digits; what has none stays as it is written. */
export function digitsOf(text: string | null): string | null {
  return text === null ? null : text.replace(/^(?:mc|us\s*dot|dot)\b[\s#:.-]*/i, '')
}
