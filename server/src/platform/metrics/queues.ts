import type { Registry } from 'prom-client'
import { askedGauge } from './asked-gauge.ts'
import type { QueueDepth } from './queue-depths.ts'

export function measureQueues(registry: Registry, queues: () => Promise<readonly QueueDepth[]>): void {
  askedGauge(
    registry,
    { name: 'holdfast_queue_waiting', help: 'Jobs that could be taken now, by queue', labelNames: ['queue'] },
    async () => (await queues()).map(({ queue, waiting }) => [{ queue }, waiting]),
  )
  askedGauge(
    registry,
    {
      name: 'holdfast_queue_oldest_seconds',
      help: 'How long the oldest job that could be taken has waited, by queue',
      labelNames: ['queue'],
    },
    async () => (await queues()).map(({ queue, oldestSeconds }) => [{ queue }, oldestSeconds]),
  )
}
