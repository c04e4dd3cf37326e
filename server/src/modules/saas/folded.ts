/** Names and references in any case are one; the database folds them in the same way (`name_folded`, `reference_folded`). */
export function folded(text: string): string {
  return text.toLowerCase()
}
