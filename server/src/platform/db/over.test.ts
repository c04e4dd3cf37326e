import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type Execute, kyselyOver } from './over.ts'

type Asked = { readonly text: string; readonly answer: (error?: Error) => void }

/** A connection that answers when it is told to. */
function slowConnection() {
  const asked: Asked[] = []
  const execute: Execute = (text) =>
    new Promise((resolve, reject) => {
      asked.push({ text, answer: (error) => (error ? reject(error) : resolve({ rows: [] })) })
    })
  return { asked, db: kyselyOver<object>(execute) }
}

describe('statements over one connection', () => {
  it('take their turns when they are asked at once', async () => {
    const { asked, db } = slowConnection()
    const all = Promise.all(['one', 'two', 'three'].map((text) => sql.raw(text).execute(db)))
    for (const turn of [1, 2, 3]) {
      await new Promise(setImmediate)
      expect(asked).toHaveLength(turn)
      asked[turn - 1]?.answer()
    }
    await all
    expect(asked.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })

  it('are not sent behind one that failed, and are again afterwards', async () => {
    const { asked, db } = slowConnection()
    const outcomes = Promise.allSettled(['one', 'two', 'three'].map((text) => sql.raw(text).execute(db)))
    await new Promise(setImmediate)
    asked[0]?.answer(new Error('no such table'))
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    const later = sql.raw('rollback to savepoint').execute(db)
    await new Promise(setImmediate)
    asked[1]?.answer()
    await later
    expect(asked.map(({ text }) => text)).toEqual(['one', 'rollback to savepoint'])
  })
})
