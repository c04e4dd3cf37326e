const drafts = new Map<string, string>()

/** What somebody began to write stays while they look at other reviews; a reload forgets it. */
export const draftOf = (reviewId: string): string => drafts.get(reviewId) ?? ''

export function keepDraft(reviewId: string, text: string): void {
  if (text === '') drafts.delete(reviewId)
  else drafts.set(reviewId, text)
}
