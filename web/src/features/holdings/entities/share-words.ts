/** A fraction as the percentage that people type: "0.755" is 75.5. */
export const percentOf = (share: string | null): number | null =>
  share === null ? null : Number((Number(share) * 100).toFixed(4))

/** And back, to six decimals. */
export const shareOf = (percent: number | null): string | null => {
  if (percent === null) return null
  const [whole = '0', decimals = ''] = (percent / 100).toFixed(6).split('.')
  const kept = decimals.replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}
