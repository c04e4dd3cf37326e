/** Shares are exact in millionths of a load, the six digits that the server keeps; people read and type percent. */
const WHOLE = 1_000_000

/** "0.333333" → 33.3333. */
export const percentOf = (share: string): number => Math.round(Number(share) * WHOLE) / 10_000

/** 33.3333 → "0.333333"; 100 → "1". */
export function shareOf(percent: number): string {
  const millionths = millionthsOf(percent)
  const digits = String(millionths % WHOLE)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return `${Math.floor(millionths / WHOLE)}${digits && `.${digits}`}`
}

/** What is missing to 100 percent; below 0 when it is too much. What is not written yet, or cannot be read, is missing. */
export function missingPercent(percents: readonly (number | null)[]): number {
  const sum = percents.reduce<number>((total, percent) => total + millionthsOf(percent || 0), 0)
  return (WHOLE - sum) / 10_000
}

/** Three people → 33.3334, 33.3333, 33.3333: the first take what does not divide. */
export function evenPercents(people: number): readonly number[] {
  const each = Math.floor(WHOLE / people)
  const left = WHOLE - each * people
  return Array.from({ length: people }, (_, i) => (each + (i < left ? 1 : 0)) / 10_000)
}

/** 60 → "60%", 33.3333 → "33.3333%". */
export const formatPercent = (percent: number): string => `${Number(percent.toFixed(4))}%`

const millionthsOf = (percent: number) => Math.round(percent * 10_000)
