import { Agent, get } from 'node:http'

/** How long one request after the other takes, in milliseconds, the quickest first. */
export function latencies(
  urls: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<readonly number[]> {
  return latenciesAtOnce(urls, headers, 1)
}

/** The same where so many ask at once, each one request after the other. */
export async function latenciesAtOnce(
  urls: readonly string[],
  headers: Readonly<Record<string, string>>,
  connections: number,
): Promise<readonly number[]> {
  const times: number[] = []
  const left = urls.values()
  const ask = async () => {
    for (const url of left) times.push(await latencyOf(url, headers))
  }
  await Promise.all(Array.from({ length: connections }, ask))
  return times.sort((a, b) => a - b)
}

/** By the plainest client that there is: what asks shares the machine with what answers. */
function latencyOf(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const began = performance.now()
  return new Promise((done, fail) => {
    const asked = get(url, { agent, headers }, (response) => {
      response.resume()
      response.once('error', fail)
      response.once('end', () =>
        response.statusCode === 200
          ? done(performance.now() - began)
          : fail(new Error(`${url} answered ${response.statusCode}`)),
      )
    })
    asked.once('error', fail)
  })
}

const agent = new Agent({ keepAlive: true })

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
