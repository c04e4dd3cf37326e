import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { rewriteChain, tamper } from './tamper.fixture.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  for (const [block, entries] of [3, 2, 2].entries()) {
    for (let n = 0; n < entries; n += 1) await entry(`block ${block + 1}`)
    await stage.system.sealer.sealAll()
  }
})
afterEach(() => stage.close())

const { verifyAudit } = contract.audit
const verify = (head?: string) => stage.as('ruth').call(verifyAudit, { ...(head && { head }) })
const found = async (head?: string) =>
  (await verify(head)).findings.map(({ kind, block, entryId }) => ({ kind, block, entryId }))
const headOf = async () => (await verify()).heads.find(({ venture }) => venture === null)?.head ?? ''

/** Signing in stands in the chain of the group. */
const entry = (request: string, more = '') =>
  stage.sql(
    `insert into identity.audit_log (at, actor_id, effective_id, action, subject_kind, subject_id, request_id${more && ', id'})
     values ('2026-06-18T13:12:00Z', $1, $1, 'identity.sign_in', 'user', $2, $3${more})`,
    [PEOPLE.ana.id, PEOPLE.ana.id, request],
  )
const ids = async () =>
  (await stage.sql<{ id: string }>('select id from identity.audit_log where venture_id is null order by id')).map(
    (row) => row.id,
  )

test('a log that nobody touched is whole, and what waits for its seal is counted', async () => {
  await entry('not sealed yet')
  expect(await verify(await headOf())).toMatchObject({
    isWhole: true,
    blocks: 3,
    entries: 7,
    unsealed: 1,
    findings: [],
  })
  expect(await headOf()).toMatch(/^3:[0-9a-f]{64}$/)
})

test('each venture has a chain of its own beside the group’s', async () => {
  const { id, version } = await stage.as('meera').call(contract.ventures.getVenture, { id: VENTURES.northline.id })
  await stage.as('meera').call(contract.ventures.changeVenture, { id, version, name: 'Northline' })
  await stage.system.sealer.sealAll()
  const { heads, blocks } = await verify()
  expect(blocks).toBe(4)
  expect(heads.map(({ venture, head }) => [venture?.name ?? null, head.split(':')[0]])).toEqual([
    [null, '3'],
    ['Northline', '1'],
  ])
  const own = await stage.as('ruth').call(verifyAudit, { ventureId: id })
  expect(own).toMatchObject({ isWhole: true, blocks: 1, entries: 1 })
  await tamper(stage.sql, `update identity.audit_log set action = 'ventures.create' where venture_id = '${id}'`)
  expect((await verify()).findings).toMatchObject([{ kind: 'edited', venture: { id }, block: 1 }])
})

describe('verifying finds an entry that was', () => {
  test('edited', async () => {
    await tamper(stage.sql, `update identity.audit_log set actor_id = '${PEOPLE.dana.id}' where request_id = 'block 2'`)
    expect(await found()).toEqual([{ kind: 'edited', block: 2, entryId: null }])
  })

  test('edited, whichever of its columns it was', async () => {
    const changes = [
      `at = at + interval '1 second'`,
      'effective_id = null',
      `action = 'identity.sign_out'`,
      `subject_kind = 'x'`,
      `subject_id = 'x'`,
      `before = '{}'`,
      `after = '{"a": 1}'`,
      `request_id = 'x'`,
    ]
    for (const change of changes) {
      await tamper(
        stage.sql,
        'create temporary table kept as select * from identity.audit_log',
        `update identity.audit_log set ${change} where id = '${(await ids())[3]}'`,
      )
      expect(await found(), change).toMatchObject([{ kind: 'edited', block: 2 }])
      await tamper(
        stage.sql,
        'update identity.audit_log e set at = k.at, effective_id = k.effective_id, action = k.action, subject_kind = k.subject_kind, subject_id = k.subject_id, before = k.before, after = k.after, request_id = k.request_id from kept k where k.id = e.id',
        'drop table kept',
      )
    }
    expect(await found()).toEqual([])
  })

  test('edited, whatever the functions of the database answer', async () => {
    await tamper(
      stage.sql,
      `create or replace function identity.audit_hash(previous bytea, entries uuid[]) returns bytea language sql stable
       as $$ select hash from identity.audit_blocks b where b.entries = $2 $$`,
      `create or replace function identity.audit_text(e identity.audit_log) returns text language sql as $$ select '' $$`,
      `update identity.audit_log set actor_id = '${PEOPLE.dana.id}' where request_id = 'block 2'`,
    )
    expect(await found()).toEqual([{ kind: 'edited', block: 2, entryId: null }])
  })

  test('deleted', async () => {
    const [, , , fourth] = await ids()
    await tamper(stage.sql, `delete from identity.audit_log where id = '${fourth}'`)
    expect(await found()).toEqual([{ kind: 'deleted', block: 2, entryId: fourth }])
  })

  test('deleted while it waited for its seal, and the next ones are sealed all the same', async () => {
    await entry('first')
    await tamper(stage.sql, `delete from identity.audit_log where request_id = 'first'`)
    await entry('second')
    expect(await stage.system.sealer.sealAll()).toMatchObject([{ chain: null, number: 4 }])
    expect(await found()).toMatchObject([{ kind: 'deleted', block: null }])
  })

  test('moved before another', async () => {
    await tamper(
      stage.sql,
      'update identity.audit_blocks set entries = (select array_agg(e order by e desc) from unnest(entries) e) where number = 1',
    )
    expect(await found()).toEqual([{ kind: 'reordered', block: 1, entryId: null }])
  })

  test('inserted past the seals', async () => {
    const before = await ids()
    await stage.sql('alter table identity.audit_log disable trigger user')
    await entry('planted')
    await stage.sql('alter table identity.audit_log enable trigger user')
    const planted = (await ids()).find((id) => !before.includes(id))
    expect(await found()).toEqual([{ kind: 'inserted', block: null, entryId: planted }])
  })

  test('inserted with a date of the past, sealed or not', async () => {
    await entry('planted', `, uuidv7(interval '-11 minutes')`)
    const [planted] = await ids()
    expect(await found()).toEqual([
      { kind: 'inserted', block: null, entryId: planted },
      { kind: 'unsealed', block: null, entryId: planted },
    ])
    await stage.system.sealer.sealAll()
    expect(await found()).toEqual([{ kind: 'inserted', block: 4, entryId: planted }])
  })

  test('inserted under an id that no entry would have', async () => {
    await entry('planted', ', gen_random_uuid()')
    expect(await found()).toMatchObject([{ kind: 'inserted', block: null }])
  })
})

test('entries that wait for their seal longer than ten minutes are a finding of their chain, told by the oldest', async () => {
  const wait = (minutes: number) =>
    stage.sql<{ id: string }>(
      `insert into identity.audit_log (id, venture_id, at, action, subject_kind, subject_id)
       values (uuidv7(make_interval(mins => -$2::int)), $1, now(), 'ventures.change', 'venture', 'x') returning id`,
      [VENTURES.northline.id, minutes],
    )
  await wait(9)
  expect(await verify()).toMatchObject({ isWhole: true, unsealed: 1 })
  await wait(11)
  const [oldest] = await wait(12)
  const { isWhole, findings } = await verify()
  expect(isWhole).toBe(false)
  expect(findings).toMatchObject([
    { kind: 'unsealed', venture: { id: VENTURES.northline.id }, block: null, entryId: oldest?.id },
  ])
  await stage.system.sealer.sealAll()
  expect(await verify()).toMatchObject({ isWhole: true, unsealed: 0 })
})

test('an entry of a slow write, minutes old when it is sealed, is no finding', async () => {
  await entry('slow', `, uuidv7(interval '-9 minutes')`)
  await stage.system.sealer.sealAll()
  expect(await found()).toEqual([])
})

describe('verifying finds a chain that was', () => {
  test('robbed of a block in its middle', async () => {
    await tamper(stage.sql, 'delete from identity.audit_blocks where number = 2')
    const [, , , fourth, fifth] = await ids()
    expect(await found()).toEqual([
      { kind: 'deleted', block: 3, entryId: null },
      { kind: 'inserted', block: null, entryId: fourth },
      { kind: 'inserted', block: null, entryId: fifth },
    ])
  })

  test('cut, by the head that was noted', async () => {
    const head = await headOf()
    await tamper(
      stage.sql,
      `delete from identity.audit_log where request_id = 'block 3'`,
      'delete from identity.audit_blocks where number = 3',
    )
    expect(await found()).toEqual([])
    expect(await found(head)).toEqual([{ kind: 'cut', block: null, entryId: null }])
  })

  test('taken away whole, by the head that was noted', async () => {
    const head = await headOf()
    await tamper(stage.sql, 'delete from identity.audit_log', 'delete from identity.audit_blocks')
    expect(await found(head)).toEqual([{ kind: 'cut', block: null, entryId: null }])
  })

  test('given another time of its seal', async () => {
    await tamper(
      stage.sql,
      `update identity.audit_blocks set sealed_at = sealed_at + interval '1 microsecond' where number = 2`,
    )
    expect(await found()).toEqual([{ kind: 'rewritten', block: 2, entryId: null }])
  })

  test('rewritten from an edited entry on by somebody without the key', async () => {
    const head = await headOf()
    await tamper(stage.sql, `update identity.audit_log set actor_id = null where request_id = 'block 2'`)
    await rewriteChain(stage.sql)
    expect(await found()).toEqual([{ kind: 'rewritten', block: 2, entryId: null }])
    expect(await found(head)).toEqual([{ kind: 'rewritten', block: 2, entryId: null }])
  })

  test('grown again after a cut, by the head that was noted', async () => {
    const head = await headOf()
    await tamper(
      stage.sql,
      `delete from identity.audit_log where request_id = 'block 3'`,
      'delete from identity.audit_blocks where number = 3',
    )
    await entry('another')
    await stage.system.sealer.sealAll()
    expect(await found()).toEqual([])
    expect(await found(head)).toEqual([{ kind: 'rewritten', block: 3, entryId: null }])
  })
})

test('a head that is no head is refused', async () => {
  expect(await stage.as('ruth').ask(verifyAudit, { head: '3' })).toMatchObject({ status: 400 })
})
