import type { AuditRow } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { actionOptions } from './action-options.ts'

const row = (action: string, what: string): AuditRow => ({
  id: action,
  at: '2026-06-18T12:00:00Z',
  venture: null,
  actor: null,
  actedAs: null,
  action,
  what,
  subject: { kind: 'venture', id: '1', name: null },
  changes: [],
  block: null,
  requestId: null,
})

it('areas come first, then the actions that are in sight, each once', () => {
  const rows = [row('ventures.create', 'Founded'), row('users.invite', 'Invited'), row('users.invite', 'Invited')]
  expect(actionOptions(rows, undefined).map(({ value }) => value)).toEqual([
    'users',
    'ventures',
    'users.invite',
    'ventures.create',
  ])
})

it('what is asked for can be taken off, also when no row is of it', () => {
  expect(actionOptions([], 'fx').map(({ value }) => value)).toEqual(['fx'])
  expect(actionOptions([], 'fx.edit').map(({ value }) => value)).toEqual(['fx', 'fx.edit'])
})
