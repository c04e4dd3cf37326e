import { Gauge, type Registry } from 'prom-client'

type Value = readonly [labels: Readonly<Record<string, string>>, value: number]

/**
 * A gauge whose values are asked for when somebody looks. While they cannot be had, as when the database is away, it has
 * none: an old figure would lie, and an error would take the figures of the process along.
 */
export function askedGauge(
  registry: Registry,
  gauge: { readonly name: string; readonly help: string; readonly labelNames: string[] },
  values: () => Promise<readonly Value[]> | readonly Value[],
): void {
  new Gauge({
    ...gauge,
    registers: [registry],
    async collect() {
      this.reset()
      try {
        for (const [labels, value] of await values()) this.set(labels, value)
      } catch {
        this.reset()
      }
    },
  })
}
