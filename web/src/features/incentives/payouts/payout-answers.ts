import { contract } from '@holdfast/contract'

/** What a change of a run, a payout, a hold or a file makes old. */
export const PAYOUT_ANSWERS = [
  contract.payouts.listPayouts,
  contract.payouts.getPayout,
  contract.payouts.payoutStatement,
  contract.payoutRuns.listPayoutRuns,
  contract.payoutRuns.getPayoutRun,
  contract.payoutRuns.listRunPayouts,
  contract.payoutRuns.listExceptions,
  contract.payoutRuns.readiness,
  contract.paymentFiles.listPaymentFiles,
  contract.payHolds.listHolds,
]

/** What a change of a dispute makes old: its line stands apart on the statement. */
export const DISPUTE_ANSWERS = [
  contract.payDisputes.listDisputes,
  contract.payDisputes.getDispute,
  contract.payouts.payoutStatement,
  contract.payouts.getPayout,
]
