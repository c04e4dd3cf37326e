import type { Rule } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { ruleWords } from '../rule/rule-words.ts'
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

export interface TheirChange {
  readonly name: string
  readonly theirs: string
  /** null: only they changed it. */
  readonly yours: string | null
}

/** What they changed, in words, beside what I made of the same: of both, mine is what is kept. */
export function theirChanges(base: Draft, mine: Draft, theirs: Draft): readonly TheirChange[] {
  const [old, here, there] = [base, mine, theirs].map(({ rules }) => new Map(rules.map((rule) => [rule.ruleKey, rule])))
  const keys = [...new Set([...theirs.rules, ...base.rules].map(({ ruleKey }) => ruleKey))]
  const same = (a: Rule | undefined, b: Rule | undefined) => textOf(a) === textOf(b)
  return [
    ...changeOf('First day', base.startsOn, mine.startsOn, theirs.startsOn, dayWords),
    ...changeOf('Last day', base.endsOn, mine.endsOn, theirs.endsOn, dayWords),
    ...keys.flatMap((key) => {
      const [before, my, their] = [old?.get(key), here?.get(key), there?.get(key)]
      if (same(before, their)) return []
      const name = (their ?? before)?.name ?? key
      return [{ name, theirs: words(their), yours: same(before, my) ? null : words(my) }]
    }),
    ...changeOf('Examples', base.examples, mine.examples, theirs.examples, ({ length }) => counted(length, 'example')),
  ]
}

function changeOf<Value>(
  name: string,
  base: Value,
  mine: Value,
  theirs: Value,
  say: (value: Value) => string,
): readonly TheirChange[] {
  if (textOf(base) === textOf(theirs)) return []
  return [{ name, theirs: say(theirs), yours: textOf(base) === textOf(mine) ? null : say(mine) }]
}

const dayWords = (day: string | null) => (day === null ? 'None' : formatDay(day, 'year'))

// What is being written need not be whole yet.
const words = (rule: Rule | undefined) => (rule ? ruleWords(rule, []).sentence : 'Taken out')

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
