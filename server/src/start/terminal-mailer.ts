import type { Mailer } from '../platform/messages/index.ts'

/** CODES=terminal: whoever reads this terminal hands the codes on. */
export function terminalMailer(): Mailer {
  return {
    send: async (message) => {
      process.stdout.write(`\nMessage to ${message.to}: ${message.subject}\n${message.text}\n`)
    },
  }
}
