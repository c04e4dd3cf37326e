export { pagerDutyChannel } from './pagerduty-channel.ts'
