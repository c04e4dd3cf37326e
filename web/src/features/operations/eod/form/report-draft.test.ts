import { beforeEach, expect, test, vi } from 'vitest'
import { dropDraft, keepDraft, readDraft } from './report-draft.ts'

const ana = { userId: 'ana', ventureId: 'northline', day: '2026-06-18' }
const values = { done: 'Six loads', blockers: '', plan: 'Call Tejas' }

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  })
})

test('a draft is kept for one person, venture and day, until it is sent', () => {
  keepDraft(ana, values)
  expect(readDraft(ana)).toEqual(values)
  for (const other of [{ userId: 'priya' }, { ventureId: 'harbor' }, { day: '2026-06-19' }])
    expect(readDraft({ ...ana, ...other })).toBeNull()
  dropDraft(ana)
  expect(readDraft(ana)).toBeNull()
})

test('what cannot be read is no draft', () => {
  for (const text of ['"{"', '"{\\"done\\":1}"', 'null', '{']) {
    kept.set('holdfast.eod.ana.northline.2026-06-18', text)
    expect(readDraft(ana)).toBeNull()
  }
})
