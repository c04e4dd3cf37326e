import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')
const page = read('docs/security.md')
const checklist = read('docs/security-checklist.md')

/** The cells of each row of its tables. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|(-|\s*(promise|threat|items?|package) )/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const named = [...`${page}${checklist}`.matchAll(/`([^`]+\.test\.ts) › ([^`]*)`/g)]
const tests = [...new Set(named.map(([, file = '', words = '']) => `${file} › ${words}`))]

describe('docs/security.md', () => {
  it('names a test for every promise and every threat', () => {
    const rows = rowsOf(page)
    expect(rows.length).toBeGreaterThan(40)
    expect(rows.filter(([, , held = '']) => !held.includes('.test.ts › ')).map(([promise]) => promise)).toEqual([])
  })
})

describe('docs/security-checklist.md', () => {
  const rows = rowsOf(checklist)

  it('holds every item of levels 1 and 2 once', () => {
    const items = [...checklist.matchAll(/v5\.0\.0-\d+\.\d+\.\d+/g)].map(([item]) => item)
    expect(items.length).toBe(253)
    expect(new Set(items).size).toBe(253)
  })

  it('says of each that it is met and by which test, where it is seen or configured, or why not', () => {
    const states = ['met', 'by inspection', 'configuration', 'not applicable', 'NOT met']
    expect(rows.filter(([, , state = '']) => !states.includes(state))).toEqual([])
    expect(
      rows.filter(([, , state, by = '']) => by === '' || (state === 'met') !== by.includes('.test.ts › ')),
    ).toEqual([])
  })

  it('counts them as they are', () => {
    const count = (state: string) =>
      rows.filter((row) => row[2] === state).flatMap(([items = '']) => items.match(/v5\.0\.0-/g) ?? []).length
    for (const [state, words] of [
      ['met', 'met with a test'],
      ['by inspection', 'by inspection'],
      ['configuration', 'by configuration'],
      ['not applicable', 'not applicable'],
      ['NOT met', 'NOT met'],
    ] as const)
      expect(checklist).toContain(`${count(state)} ${words}`)
  })
})

describe('docs/dependencies.md', () => {
  it('names every package that the product is made of, in the version that is asked for', () => {
    const asked = ['server', 'web', 'contract', 'engine'].flatMap((part) =>
      Object.entries<string>((JSON.parse(read(`${part}/package.json`)) as Manifest).dependencies ?? {}),
    )
    const outside = asked.filter(([name]) => !name.startsWith('@holdfast/')).map((entry) => entry.join(' '))
    const rows = rowsOf(read('docs/dependencies.md'))
    expect(rows.map(([name, version]) => `${name} ${version}`).sort()).toEqual([...new Set(outside)].sort())
  })
})

type Manifest = { readonly dependencies?: Readonly<Record<string, string>> }

describe('a page of security', () => {
  it.each(tests)('names a test that exists: %s', (test) => {
    const [file = '', words = ''] = test.split(' › ')
    const path = resolve(root, file)
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain(words.trim())
  })
})
