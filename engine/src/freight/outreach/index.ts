export { addressOf } from './address.ts'
export { AWARD_ENDS, type AwardEnd } from './award-end.ts'
export { CHANNEL_NAMES, MOST_ASKED, OUTREACH_CHANNELS, type OutreachChannel } from './channels.ts'
export { DEFAULT_OUTREACH } from './default-texts.ts'
export { hideAddress, hideContacts } from './hide-contacts.ts'
export { type Candidate, type Obstacle, OUTREACH_OBSTACLES, type OutreachObstacle, obstacleTo } from './obstacles.ts'
export { offerIn } from './offer-in.ts'
export { OUTREACH_EVENT_TYPES, type OutreachEvent, outreachEvent } from './outreach-events.ts'
export { PLACEHOLDERS, type Placeholder } from './placeholders.ts'
export {
  type Asked,
  RECIPIENT_STATE_NAMES,
  RECIPIENT_STATES,
  type RecipientState,
  recipientState,
} from './recipient-state.ts'
export { refuseUnlessOpen } from './refuse-unless-open.ts'
export { codesIn, REPLY_CODE_BYTES, replyAddress, replyCode, subjectWithCode } from './reply-code.ts'
export { type Draft, HOW_TO_STOP, type ToldLoad, type Written, writeMessage } from './write-message.ts'
