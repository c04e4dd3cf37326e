import { OutsideFailure } from '../../platform/outside/index.ts'

export type Answer = {
  readonly status: number
  readonly header: (name: string) => string | null
  readonly text: string
}
export type Request = {
  readonly method?: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** More than any answer that we read; a service gone wild must not fill the memory. */
const MOST_BYTES = 5 * 1024 * 1024

/** One request, its answer read to the end. An address may hold a key, so it is in no error; redirects are not followed. */
export async function ask(url: string, request: Request, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, {
    method: request.method ?? 'GET',
    headers: request.headers,
    redirect: 'manual',
    signal,
    ...(request.body !== undefined && { body: request.body }),
  })
  return { status: response.status, header: (name) => response.headers.get(name), text: await textOf(response) }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > MOST_BYTES) throw new OutsideFailure('NOT_UNDERSTOOD', 'Its answer is far larger than it should be')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** undefined: no JSON, or not to its end. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
