import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test('a path of ours keeps its question', () => {
  expect(ownPath('/admin/jobs?tab=failed&job=incentives.daily')).toEqual({
    to: '/admin/jobs',
    search: { tab: 'failed', job: 'incentives.daily' },
  })
  expect(ownPath('/admin/integrations')).toEqual({ to: '/admin/integrations', search: {} })
})

test('nothing leads out of the product', () => {
  expect(ownPath('//elsewhere.example/x')).toBeNull()
  expect(ownPath('https://elsewhere.example')).toBeNull()
  expect(ownPath(null)).toBeNull()
})
