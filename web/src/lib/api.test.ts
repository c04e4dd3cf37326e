import { contract } from '@holdfast/contract'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { call } from './api.ts'
import { ProblemError } from './problem-error.ts'
import { onSignedOut } from './signed-out.ts'

const id = '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c733'
const answer = (status: number, body: unknown) => vi.fn(async () => Response.json(body, { status }))

afterEach(() => vi.unstubAllGlobals())

describe('a call', () => {
  it('puts what the path names there and the rest of a read into the query', async () => {
    const fetch = answer(200, { items: [], nextCursor: null, hasMore: false })
    vi.stubGlobal('fetch', fetch)
    await call(contract.freight.listLoads, { ventureId: id, status: 'OPEN' })
    expect(fetch).toHaveBeenCalledWith(`/api/freight/loads?ventureId=${id}&status=OPEN`, expect.anything())
  })

  it('sends a write as JSON with a key of its own', async () => {
    const fetch = answer(200, {})
    vi.stubGlobal('fetch', fetch)
    await call(contract.freight.voidLoad, { id, reason: 'twice' }, { idempotencyKey: 'k1' })
    expect(fetch).toHaveBeenCalledWith(
      `/api/freight/loads/${id}/void`,
      expect.objectContaining({
        method: 'POST',
        body: '{"reason":"twice"}',
        headers: expect.objectContaining({ 'idempotency-key': 'k1', 'content-type': 'application/json' }),
      }),
    )
  })

  it('throws the server’s refusal with its sentence and request id', async () => {
    const detail = 'This load is already delivered. Un-deliver it first.'
    vi.stubGlobal('fetch', answer(409, { code: 'load.delivered', title: 'Already delivered', detail, requestId: 'r7' }))
    const refusal = await call(contract.freight.getLoad, { id }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ProblemError)
    expect(refusal).toMatchObject({ status: 409, code: 'load.delivered', detail, requestId: 'r7' })
  })

  it('turns a lost connection into a sentence', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('failed to fetch'))),
    )
    await expect(call(contract.identity.me, {})).rejects.toMatchObject({
      status: 0,
      title: 'Holdfast cannot be reached',
    })
  })

  it('tells the app when the session has ended, but not while somebody signs in', async () => {
    const signedOut = vi.fn()
    onSignedOut(signedOut)
    vi.stubGlobal('fetch', answer(401, {}))
    await call(contract.identity.verifyOtp, { email: 'a@b.example', otp: '123456' }).catch(() => {})
    expect(signedOut).not.toHaveBeenCalled()
    await call(contract.identity.me, {}).catch(() => {})
    expect(signedOut).toHaveBeenCalledOnce()
  })
})
