import { beforeEach, expect, test, vi } from 'vitest'
import { dropDraft, judgeDraft, keepDraft, readDraft } from './report-draft.ts'

const ana = { userId: 'ana', ventureId: 'northline', day: '2026-06-18' }
const values = { done: 'Six loads', blockers: '', plan: 'Call Tejas' }
const draft = { ...values, version: 1, isSending: false }

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  })
})

test('a draft is kept for one person, venture and day, until it is sent', () => {
  keepDraft(ana, draft)
  expect(readDraft(ana)).toEqual(draft)
  for (const other of [{ userId: 'priya' }, { ventureId: 'harbor' }, { day: '2026-06-19' }])
    expect(readDraft({ ...ana, ...other })).toBeNull()
  dropDraft(ana)
  expect(readDraft(ana)).toBeNull()
})

test('what cannot be read is no draft, and one of an older build was begun over nothing', () => {
  for (const text of ['"{"', '"{\\"done\\":1}"', 'null', '{']) {
    kept.set('holdfast.eod.ana.northline.2026-06-18', text)
    expect(readDraft(ana)).toBeNull()
  }
  kept.set('holdfast.eod.ana.northline.2026-06-18', JSON.stringify(JSON.stringify(values)))
  expect(readDraft(ana)).toEqual({ ...values, version: 0, isSending: false })
})

test('a draft never takes the place of a report that was written elsewhere meanwhile', () => {
  const phone = { done: 'Seven loads, one late', blockers: '', plan: '' }
  expect(judgeDraft(draft, { version: 1, values: phone })).toEqual({ going: draft, older: null })
  expect(judgeDraft(draft, { version: 2, values: phone })).toEqual({ going: null, older: values })
  expect(judgeDraft({ ...draft, version: 0, isSending: true }, { version: 1, values: phone })).toEqual({
    going: null,
    older: values,
  })
  // It arrived, and only the answer was lost.
  expect(judgeDraft({ ...draft, version: 0, isSending: true }, { version: 1, values })).toEqual({
    going: null,
    older: null,
  })
  expect(judgeDraft(null, { version: 1, values: phone })).toEqual({ going: null, older: null })
})
