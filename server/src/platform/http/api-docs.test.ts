import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'

async function open() {
  const log = pino({ level: 'silent' })
  const app = await createApp({ log, trustProxy: false, publicOrigin: null, report: () => {} })
  await app.ready()
  return app
}

test('the pages of the API are a page, its script and nothing that another site may add to', async () => {
  const app = await open()
  const page = await app.inject('/api/docs/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.headers['content-security-policy']).toContain("default-src 'self'")
  const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(page.body) ?? []
  const asked = await app.inject(new URL(script, 'http://localhost/api/docs/').pathname)
  expect([asked.statusCode, asked.headers['content-type']]).toEqual([200, expect.stringContaining('javascript')])
})

test('the description of the API is OpenAPI 3.1', async () => {
  const app = await open()
  expect((await app.inject('/api/openapi.json')).json()).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Holdfast' },
  })
})
