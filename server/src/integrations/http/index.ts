export { type Answer, ask, jsonOf } from './ask.ts'
