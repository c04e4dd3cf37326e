import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideAddress, hideContacts } from './hide-contacts.ts'

describe('where a carrier is reached, for who may not know it', () => {
  it.each([
    ['EMAIL', 'dispatch@redriver.example', 'd•••@•••'],
    ['SMS', '+12145550102', '•••02'],
  ] as const)('is hidden: %s %s', (channel, address, shown) => {
    expect(hideAddress(channel, address)).toBe(shown)
  })

  it.each([
    ['We can do $1,850, call 214-555-0102 or Joe.', 'We can do $1,850, call ••• or Joe.'],
    ['Joe <joe.b+loads@redriver.example> wrote', 'Joe <•••@•••> wrote'],
    ['+1 (214) 555-0102', '•••'],
    ['MC 123456, 75201, 2,450 on 2026-06-18', 'MC 123456, 75201, 2,450 on 2026-06-18'],
  ])('leaves what else is said: %s', (text, shown) => {
    expect(hideContacts(text)).toBe(shown)
  })

  it('is in no text that anybody writes', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.stringMatching(/^[2-9]\d{9}$/), fc.lorem(), (mail, phone, words) => {
        const [local = '', domain = ''] = mail.split('@')
        fc.pre(/^[\w.+-]+$/.test(local))
        const hidden = hideContacts(`${words} ${mail} ${words} ${phone}`)
        expect(hidden).not.toContain(`@${domain}`)
        expect(hidden).not.toContain(phone)
        expect(hidden).toContain(words)
      }),
    )
  })
})
