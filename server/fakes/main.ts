// Local servers in place of the outside services, while developing:
//   node scripts/run.mjs server/fakes/main.ts
// POST /_fail with a JSON list of faults ("hang", "reset", {"status":503}) makes the next requests fail.
import { openFmcsa } from './fmcsa.ts'
import { openSendgrid } from './sendgrid.ts'
import { startSmtpServer } from './smtp.ts'
import { openTwilio } from './twilio.ts'

const ACCOUNT = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'fake' }
const carriers = new Map([
  [44_110, { mc: 1515 }],
  [3_100_001, { mc: 900_001, body: { legalName: 'PRAIRIE LINE CARRIERS LLC' } }],
  [
    3_100_002,
    { mc: 900_002, body: { legalName: 'LAKESIDE HAUL INC', commonAuthorityStatus: 'I', allowedToOperate: 'N' } },
  ],
])

const smtp = await startSmtpServer(() => null, 4025)
const sendgrid = await openSendgrid({ keys: ['SG.fake'], port: 4026 })
const twilio = await openTwilio({ accounts: [ACCOUNT], port: 4027 })
const fmcsa = await openFmcsa({ webKey: 'fake', carriers, port: 4028 })
process.stdout.write(
  [
    'Set one of the first two, and what else is wanted:',
    `SMTP_URL=${smtp.url}`,
    `SENDGRID_URL=${sendgrid.url} SENDGRID_API_KEY=SG.fake`,
    `TWILIO_URL=${twilio.url} TWILIO_ACCOUNT_SID=${ACCOUNT.accountSid} TWILIO_AUTH_TOKEN=${ACCOUNT.authToken} TWILIO_FROM=+15005550006`,
    `FMCSA_URL=${fmcsa.url} FMCSA_WEB_KEY=fake`,
    '',
  ].join('\n'),
)
