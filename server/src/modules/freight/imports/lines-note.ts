const MOST_NAMED = 5

/** "Lines 3, 8 and 2 more: …"; nothing about no lines. */
export function linesNote(lines: readonly number[], what: string): readonly string[] {
  if (lines.length === 0) return []
  return [`${lines.length === 1 ? 'Line' : 'Lines'} ${someOf(lines.map(String))}: ${what}`]
}

export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ')
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown
}
