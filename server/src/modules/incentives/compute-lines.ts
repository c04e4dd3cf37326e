import { foldPerson, type Line, type Rule } from '@holdfast/engine/incentives'
import type { UserId } from '@holdfast/engine/kernel'
import type { Reads } from '../../platform/db/tx.ts'
import { type LineSource, lineSource } from './line-source.ts'
import type { PayFold } from './pay-fold.ts'
import type { PayTerms } from './pay-terms.ts'
import { loadFoldPeople, type WorkSource } from './store/load-fold-people.ts'

export type PersonLine = Line & { readonly userId: UserId; readonly source: LineSource }

// People at a time: the most that are in memory at once, whatever the size of the venture.
const BATCH = 200

/** People in the batches in which their lines are computed, compared and written. */
export function batchesOf(people: readonly UserId[]): readonly (readonly UserId[])[] {
  return Array.from({ length: Math.ceil(people.length / BATCH) }, (_, n) => people.slice(n * BATCH, (n + 1) * BATCH))
}

/** What the engine folds these people's work into. Commit, preview and verification all ask here. */
export async function computeLines(
  db: Reads,
  terms: PayTerms,
  fold: PayFold,
  people: readonly UserId[],
  source: WorkSource,
): Promise<readonly PersonLine[]> {
  const rules = rulesByKey(fold)
  const loaded = await loadFoldPeople(db, terms, fold, people, source)
  return loaded.flatMap(({ userId, person }) =>
    foldPerson(fold.prepared, person).map((line) => ({ ...line, userId, source: sourceOf(rules, line) })),
  )
}

function rulesByKey({ versions }: PayFold): ReadonlyMap<string, LineSource> {
  return new Map(
    versions.flatMap(({ versionId, rules }) => rules.map((rule) => [keyOf(versionId, rule), lineSource(rule)])),
  )
}

function sourceOf(rules: ReadonlyMap<string, LineSource>, line: Line): LineSource {
  const source = rules.get(keyOf(line.versionId, line))
  if (!source) throw new Error(`A line names the rule ${line.ruleKey}, which its version does not hold.`)
  return source
}

function keyOf(versionId: string, { ruleKey }: Pick<Rule, 'ruleKey'>): string {
  return `${versionId} ${ruleKey}`
}
