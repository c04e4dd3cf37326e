import type { Registry } from 'prom-client'
import { askedGauge } from './asked-gauge.ts'

export type CacheAnswers = ReadonlyMap<string, { readonly kept: number; readonly computed: number }>

export function measureCache(registry: Registry, cache: () => CacheAnswers): void {
  askedGauge(
    registry,
    {
      name: 'holdfast_cache_answers',
      help: 'Figures that were asked for since the start: kept from before, or computed',
      labelNames: ['what', 'how'],
    },
    () =>
      [...cache()].flatMap(([what, { kept, computed }]) => [
        [{ what, how: 'kept' }, kept] as const,
        [{ what, how: 'computed' }, computed] as const,
      ]),
  )
}
