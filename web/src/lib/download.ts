import type { Endpoint, Input } from '@holdfast/contract'
import { ask } from './api.ts'

/** Asks for a file and hands it to the browser to keep, under the server's name for it. Refusals are thrown like any other. */
export async function download<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  signal?: AbortSignal,
): Promise<string> {
  const response = await ask(endpoint, input, { ...(signal && { signal }) })
  const name = fileName(response.headers.get('content-disposition'))
  keep(await response.blob(), name)
  return name
}

/** Of `attachment; filename="…"; filename*=UTF-8''…` the second, which holds every letter. */
export function fileName(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1]
  return encoded ? decodeURIComponent(encoded) : (plain ?? 'export.csv')
}

function keep(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken hold of the file by the next turn; a large one must not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
