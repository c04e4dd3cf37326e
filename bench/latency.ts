/** How long one request after the other takes, in milliseconds, the quickest first. */
export async function latencies(
  urls: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<readonly number[]> {
  const times: number[] = []
  for (const url of urls) {
    const began = performance.now()
    const response = await fetch(url, { headers })
    await response.text()
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
