/** At most so many characters: none is cut in two, and none is kept that the database does not take. */
export function cut(text: string, most: number): string {
  const storable = (text.includes('\u0000') ? text.replaceAll('\u0000', '') : text).toWellFormed()
  if (storable.length <= most) return storable
  const isPairCut = /[\ud800-\udbff]/.test(storable.charAt(most - 1))
  return storable.slice(0, isPairCut ? most - 1 : most)
}
