/** What files call a thing, compared without case, spaces, punctuation and accents: "Bill-To (USD)" is "billtousd". */
export function normalName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]/gu, '')
}
