interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

interface Steps {
  /** Things that are counted: no step below 1. */
  readonly whole?: boolean
  /** What the steps are round multiples of: 60 for seconds that are read as minutes. */
  readonly of?: number
  /** For lines alone: the axis begins a step below the least value instead of at zero. */
  readonly near?: boolean
  /** No tick above it: 1 for shares. */
  readonly most?: number
}

/** About three round steps that hold every value, from zero or, where values are negative, from below it. */
export function scaleOf(values: readonly number[], steps: Steps = {}): Scale {
  const { whole = false, of = 1, near = false, most = Number.POSITIVE_INFINITY } = steps
  const isNear = near && values.length > 0
  const high = Math.max(...(isNear ? values : [0, ...values]))
  const low = Math.min(...(isNear ? values : [0, ...values]))
  const step = of * roundUp((high - low || Math.abs(high) || of) / of / 3, whole)
  const first = Math.floor(low / step)
  const last = Math.min(Math.max(first + 1, Math.ceil(high / step)), Math.max(first + 1, Math.floor(most / step)))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
  return { low: first * step, high: last * step, ticks }
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundUp(value: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power)
  return steps.find((step) => step >= value && (!whole || Number.isInteger(step))) ?? 1
}
