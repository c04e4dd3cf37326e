import { openDatabase } from '../platform/db/database.ts'
import { isEmpty } from '../platform/db/prepare.ts'
import { urlFor } from '../platform/db/roles.ts'
import { readEnv } from '../platform/env.ts'
import { command, done } from './command.ts'
import { quietOptions, requireSchema, withDatabase } from './product.ts'
import { workersAtWork } from './workers-at-work.ts'

export const seed = command({
  name: 'seed',
  says: 'Fills an empty database with the demo group',
  more: 'It takes a minute or two, and refuses where anybody is recorded or the product is running.',
  takes: {},
  run: () =>
    withDatabase({}, async (found) => {
      await requireSchema(found.ownerUrl)
      if (found.embedded?.joined === true || (await isWorkedOn(found.ownerUrl)))
        throw new Error(
          'The product is running on this database. Stop it first: it would work on the demo as it is told.',
        )
      if (!(await isEmpty(found.ownerUrl)))
        throw new Error('There are people in this database already. The demo is told in an empty one only.')
      const { fillDemo } = await import('../start/fill-demo.ts')
      const story = await fillDemo(quietOptions(found), found.embedded === null ? null : readEnv().DATA_DIR)
      return done([story], { story })
    }),
})

async function isWorkedOn(ownerUrl: string): Promise<boolean> {
  const database = openDatabase({ url: urlFor(ownerUrl, 'holdfast_app'), max: 1, direct: false })
  try {
    return (await workersAtWork(database)) > 0
  } finally {
    await database.close()
  }
}
