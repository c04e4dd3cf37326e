import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(root, 'docs/security.md'), 'utf8')
/** Promise, means, and the tests that hold it. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|(-|\s*promise)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const named = [...page.matchAll(/`([^`]+\.test\.ts) › ([^`]*)`/g)].map(([, file = '', words = '']) => ({ file, words }))

describe('docs/security.md', () => {
  it('names a test for every promise', () => {
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(([, , , tests = '']) => !tests.includes('.test.ts › ')).map(([, promise]) => promise)).toEqual(
      [],
    )
  })

  it.each(named)('$file has a test about “$words”', ({ file, words }) => {
    const path = resolve(root, file)
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain(words.trim())
  })
})
