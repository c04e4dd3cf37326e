import { prepareDatabase } from '../platform/db/prepare.ts'
import { command, done } from './command.ts'
import { withDatabase } from './product.ts'

export const migrate = command({
  name: 'migrate',
  says: 'Brings the schema, the logins and the queues to this version',
  more: 'Harmless when they are, and while the version before is running. Every start of the product does the same.',
  takes: {},
  run: () =>
    withDatabase({ isNew: true }, async ({ ownerUrl }) => {
      const { listeners } = await import('../areas.ts')
      const applied = await prepareDatabase(
        ownerUrl,
        listeners.map(({ name }) => name),
      )
      const lines = applied.length === 0 ? ['up to date'] : [`${applied.length} migrations applied`, ...applied]
      return done(lines, { applied })
    }),
})
