/** How strongly a cell is coloured, 1 to 5: equal steps between the least and the most. Of one value only: 3. */
export function heatLevels(values: readonly number[]) {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const step = (most - least) / LEVELS
  return {
    levelOf: (value: number): number => (step === 0 ? 3 : Math.min(LEVELS, Math.floor((value - least) / step) + 1)),
    /** Of the legend: what the lightest and the darkest stand for. */
    least,
    most,
  }
}

export const LEVELS = 5
