import { expect, test } from 'vitest'
import { sampleText } from './sample-text.ts'

test.each([
  ['money', '1,000.00 USD', '$1,000.00'],
  ['money', '−12.40 USD', '−$12.40'],
  ['money', '123,456.00 INR', '₹1,23,456.00'],
  ['money', 'about ten', 'about ten'],
  ['day', '2025-03-01', '1 March 2025'],
  ['instant', '2025-11-01 12:00', '1 November 2025 12:00'],
  ['choice', 'VENTURE_HEAD', 'Venture head'],
  ['choice', 'BPO_AGENT', 'BPO agent'],
  ['choice', 'CSR', 'CSR'],
  ['choice', 'Night desk', 'Night desk'],
  ['text', 'L-20481', 'L-20481'],
  ['seconds', '00:02:23', '00:02:23'],
])('%s %s is shown as %s', (type, text, shown) => {
  expect(sampleText(type, text)).toBe(shown)
})
