import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const asked = (method: 'GET' | 'OPTIONS' | 'POST', url: string, headers: Record<string, string> = {}) =>
  stage.system.app.inject({ method, url, headers })

describe('every answer', () => {
  it.each(['/api/me', '/api/nothing', '/api/openapi.json', '/nothing', '/health/live'])(
    '%s tells browsers to stay on https, to guess no type, to send no address on and to be in no frame',
    async (url) => {
      const { headers } = await asked('GET', url)
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      const policy = String(headers['content-security-policy'])
      for (const rule of [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "frame-ancestors 'none'",
      ])
        expect(policy.split(';')).toContain(rule)
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
    },
  )

  it('of the API is kept by no browser and says how it is written', async () => {
    for (const url of ['/api/me', '/api/nothing', '/api/openapi.json']) {
      const { headers } = await asked('GET', url)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-type']).toMatch(/^application\/(problem\+)?json; charset=utf-8$/)
    }
  })

  it('lets no page of elsewhere read it', async () => {
    const elsewhere = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' }
    for (const method of ['GET', 'OPTIONS'] as const) {
      const names = Object.keys((await asked(method, '/api/me', elsewhere)).headers)
      expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  })
})

describe('an unusual method', () => {
  it('that names another in a header is what it is', async () => {
    const answer = await asked('POST', '/api/me', { 'x-http-method-override': 'GET' })
    expect(answer.statusCode).toBe(404)
  })

  it('TRACE is not answered', async () => {
    expect(stage.system.app.hasRoute({ method: 'TRACE', url: '/api/me' })).toBe(false)
  })
})
