import { checkFmcsa, createFmcsa, type Fmcsa } from '../integrations/fmcsa/index.ts'
import { checkSendgrid, createSendgridSender, sendgridEvents, sendgridInbound } from '../integrations/sendgrid/index.ts'
import { checkSmtp, createSmtpSender } from '../integrations/smtp/index.ts'
import { checkTwilio, createTwilioSender, twilioInbound, twilioStatus } from '../integrations/twilio/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Connection, Connections, Sender } from '../platform/messages/index.ts'
import { type Outside, OutsideFailure } from '../platform/outside/index.ts'
import type { Accounts } from './account-settings.ts'

export type Connecting = {
  readonly outside: Outside
  readonly clock: Clock
  readonly publicUrl: string | null
}
type Parts = Connecting & { readonly accounts: Accounts }

/** Every outside account of this process: a client of its own for each. SendGrid comes before a mail server. */
export function connect(accounts: Accounts, connecting: Connecting): Connections {
  const parts = { ...connecting, accounts }
  const smtp = accounts.smtp && createSmtpSender({ ...parts, account: accounts.smtp })
  const mail = byVenture(accounts.sendgrid.map((account) => createSendgridSender({ ...parts, account })))
  const sms = byVenture(accounts.twilio.map((account) => createTwilioSender({ ...parts, account })))
  const twilio = { accounts: accounts.twilio, publicUrl: parts.publicUrl }
  return {
    email: (venture) => mail(venture) ?? smtp,
    sms,
    list: [smtpConnection(parts), sendgridConnection(parts), twilioConnection(parts), fmcsaConnection(parts)],
    webhooks: [
      sendgridEvents(accounts.sendgrid),
      sendgridInbound(accounts.sendgrid),
      twilioStatus(twilio),
      twilioInbound(twilio),
    ],
    ventures: [...new Set([...accounts.sendgrid, ...accounts.twilio].flatMap(({ venture }) => venture ?? []))],
  }
}

/** The register of motor carriers; null: none is set. */
export function openRegister({ fmcsa }: Accounts, parts: Connecting): Fmcsa | null {
  return fmcsa && createFmcsa({ ...parts, account: fmcsa })
}

/** The venture's own account, else the group's. */
function byVenture(senders: readonly Sender[]): (venture: string | null) => Sender | null {
  const known = new Map(senders.map((sender) => [sender.venture, sender]))
  return (venture) => known.get(venture) ?? known.get(null) ?? null
}

function smtpConnection(parts: Parts): Connection {
  const account = parts.accounts.smtp
  const goesTo = account && `Mail goes to ${new URL(account.url).host} as ${account.from}.`
  const isSecond = parts.accounts.sendgrid.some(({ venture }) => venture === null)
  return {
    provider: 'smtp',
    name: 'Mail server (SMTP)',
    says: 'Sends mail: sign-in codes, invitations, alerts.',
    setup: goesTo
      ? `${goesTo}${isSecond ? ' SendGrid is set too and is used in its place.' : ''}`
      : 'Set SMTP_URL and MAIL_FROM. Without a mail service a local server keeps mail in its mailbox.',
    check: account && (() => checkSmtp({ ...parts, account })),
  }
}

function sendgridConnection(parts: Parts): Connection {
  const { sendgrid: accounts } = parts.accounts
  const [account] = accounts
  return {
    provider: 'sendgrid',
    name: 'SendGrid',
    says: 'Sends mail, tells what became of it, and brings mail that others send us.',
    setup: account
      ? `${account.url}, as ${account.from}. ${ownAccounts(accounts)}`
      : 'Set SENDGRID_API_KEY and MAIL_FROM; SENDGRID_WEBHOOK_KEY to hear what became of mail. Until then SMTP_URL is used.',
    check: account ? () => checkEach(accounts, (one) => checkSendgrid({ ...parts, account: one })) : null,
  }
}

function twilioConnection(parts: Parts): Connection {
  const { twilio: accounts } = parts.accounts
  const [account] = accounts
  return {
    provider: 'twilio',
    name: 'Twilio',
    says: 'Sends SMS, tells what became of them, and brings those that others send us.',
    setup: account
      ? `${account.url}, account ${account.accountSid.slice(0, 6)}…. ${ownAccounts(accounts)}${
          parts.publicUrl === null ? ' Set PUBLIC_URL: without it its reports are refused.' : ''
        }`
      : 'Set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM. Without it a local server keeps SMS in its mailbox; elsewhere they fail.',
    check: account ? () => checkEach(accounts, (one) => checkTwilio({ ...parts, account: one })) : null,
  }
}

function fmcsaConnection(parts: Parts): Connection {
  const account = parts.accounts.fmcsa
  return {
    provider: 'fmcsa',
    name: 'FMCSA register of motor carriers',
    says: 'Says whether a carrier may drive, and how it is insured.',
    setup: account ? `${account.url}.` : 'Set FMCSA_WEB_KEY. Until then no carrier is looked up.',
    check: account && (() => checkFmcsa(createFmcsa({ ...parts, account }))),
  }
}

type OfVenture = { readonly venture: string | null }

/** Every account; the first one that fails ends it, so that only one of them can take its whole time. */
async function checkEach<A extends OfVenture>(
  accounts: readonly A[],
  check: (account: A) => Promise<string>,
): Promise<string> {
  let said = ''
  for (const account of accounts)
    said = await check(account).catch((error: unknown) => throwOf(account, accounts.length, error))
  return accounts.length === 1 ? said : `Each of ${accounts.length} accounts: ${said}`
}

function throwOf({ venture }: OfVenture, among: number, error: unknown): never {
  if (!(error instanceof OutsideFailure) || (venture === null && among === 1)) throw error
  throw new OutsideFailure(error.kind, `Account of ${venture ?? 'the group'}: ${error.message}`)
}

function ownAccounts(accounts: readonly OfVenture[]): string {
  const codes = accounts.flatMap(({ venture }) => venture ?? [])
  return codes.length === 0 ? 'One account for the whole group.' : `Accounts of their own: ${codes.join(', ')}.`
}
