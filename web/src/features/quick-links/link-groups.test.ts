import type { QuickLink } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { groupsOf } from './link-groups.ts'

const link = (kind: QuickLink['kind'], label: string, ventureId: string | null = null): QuickLink => ({
  id: label,
  kind,
  ventureId,
  label,
  url: '/my-day',
  position: 0,
  can: {},
})
const ventures = [
  { id: 'nl', name: 'Northline Freight' },
  { id: 'cb', name: 'Callbridge' },
]
const titles = (items: readonly QuickLink[], can: { addGlobal: boolean; addIn: string[] }) =>
  groupsOf(items, can, ventures).map(({ title, links }) => [title, links.length])

it('links stand by whose they are: the group, each venture, one’s own', () => {
  const items = [link('PERSONAL', 'Mine'), link('VENTURE', 'Board', 'nl'), link('GLOBAL', 'Wiki')]
  expect(titles(items, { addGlobal: false, addIn: [] })).toEqual([
    ['Of the group', 1],
    ['Northline Freight', 1],
    ['Mine', 1],
  ])
})

it('an empty group is shown to those who may fill it only; everybody may pin their own', () => {
  expect(titles([], { addGlobal: false, addIn: ['cb'] })).toEqual([
    ['Callbridge', 0],
    ['Mine', 0],
  ])
})
