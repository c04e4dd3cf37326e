export type Message = { readonly to: string; readonly subject: string; readonly text: string }

/** Sends one message, or says by an error that it could not. */
export type Mailer = { readonly send: (message: Message) => Promise<void> }
