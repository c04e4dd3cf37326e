import { expect, it } from 'vitest'
import { type CustomerNews, dormantItem } from './dormant-item.ts'

const news: CustomerNews = {
  id: 'c1',
  name: 'Cordova Produce',
  lastDeliveredOn: '2026-03-19',
  dormantOn: '2026-06-18',
  isDormant: true,
}

it('J-13 tells of a dormant customer in the freight section, with the days that are allowed', () => {
  expect(dormantItem(news)).toMatchObject({
    key: 'customer_dormant_c1',
    section: 'freight',
    factDay: '2026-06-18',
    title: { label: 'Cordova Produce' },
    why: 'Dormant: no load delivered for more than 90 days, the last on 2026-03-19.',
  })
  expect(dormantItem({ ...news, dormantOn: '2026-03-21' })?.why).toContain('more than 1 day,')
})

it('J-13 tells nothing of one who ships again', () => {
  expect(dormantItem({ ...news, isDormant: false })).toBeNull()
})
