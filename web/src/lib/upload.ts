import type { Endpoint, Reply } from '@holdfast/contract'
import { addressOf } from './api.ts'
import { ProblemError, problemOf } from './problem-error.ts'
import { tellSignedOut } from './signed-out.ts'

interface UploadOptions {
  readonly signal: AbortSignal
  /** The share of the file that has left this machine, from 0 to 1. */
  readonly onSent: (share: number) => void
  /** What the path names. */
  readonly params?: Readonly<Record<string, string>>
}

/** Sends a form with a file. `fetch` cannot tell how much of it has left, the older way can. */
export function upload<E extends Endpoint>(
  endpoint: E,
  form: FormData,
  { signal, onSent, params = {} }: UploadOptions,
): Promise<Reply<E>> {
  const request = new XMLHttpRequest()
  return new Promise<Reply<E>>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.upload.onload = () => onSent(1)
    request.onload = () => {
      if (request.status === 401) tellSignedOut()
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as Reply<E>)
      else void problemOf(answerOf(request)).then(reject)
    }
    request.onerror = () => reject(broken())
    request.onabort = () => reject(new DOMException('Stopped by the person', 'AbortError'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open(endpoint.method, addressOf(endpoint, params).url)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('idempotency-key', crypto.randomUUID())
    request.send(form)
  })
}

const answerOf = (request: XMLHttpRequest) =>
  new Response(request.responseText, {
    status: request.status,
    headers: { 'x-request-id': request.getResponseHeader('x-request-id') ?? '' },
  })

const broken = () =>
  new ProblemError({
    status: 0,
    code: 'network.unreachable',
    title: 'The file did not arrive',
    detail:
      'The connection broke while it was being sent. Nothing was stored. Check your connection and send it again.',
  })
