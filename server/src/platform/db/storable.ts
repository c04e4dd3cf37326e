/** Text that a column takes: without the one character that PostgreSQL has no place for, and cut rather than refused. */
export function storable(text: string, longest: number): string {
  return text.replaceAll('\u0000', '').slice(0, longest)
}
