import { describeRule } from '@holdfast/engine/incentives'
import { daysWords } from '../version/version-words.ts'
import type { Draft } from './draft.ts'

/**
 * Two edits of one draft together: what I changed is as I have it, all else as they saved it. Rules go by their key and
 * examples by their name, so that both of us can have worked on different ones.
 */
export function mergeDraft(base: Draft, mine: Draft, theirs: Draft): Draft {
  return {
    startsOn: mine.startsOn === base.startsOn ? theirs.startsOn : mine.startsOn,
    endsOn: mine.endsOn === base.endsOn ? theirs.endsOn : mine.endsOn,
    rules: mergeList(base.rules, mine.rules, theirs.rules, ({ ruleKey }) => ruleKey),
    examples: mergeList(base.examples, mine.examples, theirs.examples, ({ name }) => name),
  }
}

/** What they changed, before and now, in words. */
export function theirChanges(base: Draft, theirs: Draft) {
  const known = new Map(base.rules.map((rule) => [rule.ruleKey, rule]))
  const kept = new Set(theirs.rules.map(({ ruleKey }) => ruleKey))
  const days = { name: 'Days', before: daysWords(base), now: daysWords(theirs) }
  return [
    ...(days.before === days.now ? [] : [days]),
    ...theirs.rules
      .filter((rule) => textOf(rule) !== textOf(known.get(rule.ruleKey)))
      .map((rule) => {
        const old = known.get(rule.ruleKey)
        return { name: rule.name, before: old ? describeRule(old) : '', now: describeRule(rule) }
      }),
    ...base.rules
      .filter(({ ruleKey }) => !kept.has(ruleKey))
      .map((rule) => ({ name: rule.name, before: describeRule(rule), now: 'Taken out' })),
    ...(textOf(base.examples) === textOf(theirs.examples)
      ? []
      : [{ name: 'Examples', before: String(base.examples.length), now: String(theirs.examples.length) }]),
  ]
}

function mergeList<Each>(
  base: readonly Each[],
  mine: readonly Each[],
  theirs: readonly Each[],
  keyOf: (each: Each) => string,
): readonly Each[] {
  const [before, here, there] = [base, mine, theirs].map((list) => new Map(list.map((each) => [keyOf(each), each])))
  const kept = mine.flatMap((each) => {
    const isMine = textOf(each) !== textOf(before?.get(keyOf(each)))
    const stored = there?.get(keyOf(each))
    if (isMine) return [each]
    return stored === undefined ? [] : [stored]
  })
  const added = theirs.filter((each) => !here?.has(keyOf(each)) && !before?.has(keyOf(each)))
  return [...kept, ...added]
}

const textOf = (value: unknown) => JSON.stringify(value)
