export { isSignedBy } from './signature.ts'
export { TWILIO_URL, type TwilioAccount } from './twilio-account.ts'
export { checkTwilio, createTwilioSender } from './twilio-sender.ts'
export { twilioInbound, twilioStatus } from './webhooks.ts'
