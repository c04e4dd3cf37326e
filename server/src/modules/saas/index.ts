export { saasCustomerHandlers } from './customers/customer-handlers.ts'
export { subscriptionsImport } from './imports/subscriptions-import.ts'
export { saasPlanHandlers } from './plans/plan-handlers.ts'
export { saasSubscriptionHandlers } from './subscriptions/subscription-handlers.ts'
