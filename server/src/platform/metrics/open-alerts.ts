import type { Registry } from 'prom-client'
import { askedGauge } from './asked-gauge.ts'

export type OpenAlerts = readonly { readonly severity: string; readonly alerts: number }[]

export function measureOpenAlerts(registry: Registry, open: () => Promise<OpenAlerts>): void {
  askedGauge(
    registry,
    { name: 'holdfast_open_alerts', help: 'What is wrong right now, by severity', labelNames: ['severity'] },
    async () => {
      const known = await open()
      return ['WARNING', 'CRITICAL'].map((severity) => [
        { severity },
        known.find((each) => each.severity === severity)?.alerts ?? 0,
      ])
    },
  )
}
