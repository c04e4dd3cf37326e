type Written = Pick<HTMLInputElement | HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>

/** A text with words in the place of what is marked in it, and where the writing goes on. */
export function insertAt(
  words: string,
  { value, selectionStart, selectionEnd }: Written,
): { text: string; at: number } {
  const start = selectionStart ?? value.length
  const end = selectionEnd ?? start
  return { text: `${value.slice(0, start)}${words}${value.slice(end)}`, at: start + words.length }
}
