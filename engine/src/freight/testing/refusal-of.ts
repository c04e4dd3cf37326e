import { Refusal } from '../../kernel/index.ts'

/** The refusal that `attempt` ends in, as "kind code"; what else it throws is thrown on. */
export function refusalOf(attempt: () => unknown): string | null {
  try {
    attempt()
    return null
  } catch (problem) {
    if (problem instanceof Refusal) return `${problem.kind} ${problem.code}`
    throw problem
  }
}
